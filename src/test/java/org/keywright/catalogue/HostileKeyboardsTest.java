package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/** Whatever stands in a keyboard's files, resolving ends, with a keyboard or with a problem. */
class HostileKeyboardsTest {

    private static final List<Value> JUNK =
            List.of(
                    new Value.Nothing(),
                    new Value.Flag(true),
                    new Value.Whole(-1),
                    new Value.Whole(new java.math.BigInteger("9".repeat(40))),
                    new Value.Decimal(-0.5),
                    new Value.Text("$(shell touch /tmp/x)\n\"'\\"),
                    new Value.Text("../../.."),
                    new Value.Listing(List.of()),
                    new Value.Listing(List.of(new Value.Listing(List.of()), new Value.Nothing())),
                    Value.Table.empty(),
                    Value.Table.empty().with("", new Value.Text("")));

    @TempDir Path folder;

    @Test
    void junkAnywhereEndsInAKeyboardOrAProblem() throws IOException {
        resolveJunk(FirmwareTree.builtIn(Path.of(System.getProperty("keywright.home", "."))), 150);
    }

    @Test
    void aTreeWhoseSchemasAllowEverythingDoesNoHarmEither() throws IOException {
        Files.createDirectories(folder.resolve("schemas"));
        for (String id : List.of("qmk.keyboard.v1", "qmk.api.keyboard.v1")) {
            Files.writeString(
                    folder.resolve("schemas/" + id + ".jsonschema"), "{\"$id\": \"" + id + "\"}");
        }
        FirmwareTree own = FirmwareTree.builtIn(Path.of(System.getProperty("keywright.home", ".")));
        resolveJunk(
                new FirmwareTree(
                        own.root(),
                        own.keyboards(),
                        folder.resolve("schemas"),
                        own.mappings(),
                        own.keycodes(),
                        own.layouts(),
                        own.processors()),
                600);
    }

    @Test
    void brokenTextEndsInAProblem() throws IOException {
        Random random = new Random(3);
        TreeFixture tree = new TreeFixture(folder);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(TreeFixture.SMALL);
            for (int n = random.nextInt(4) + 1; n > 0; n--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + 1, "{}[]:,\"'\\#/*\n\0\u00e9x".substring(random.nextInt(16)));
            }
            Checked<Value.Table> read =
                    tree.with("keyboards/small/keyboard.json", text.toString()).resolve("small");
            assertThat(read.value().isPresent() || !read.problems().isEmpty())
                    .as(text.toString())
                    .isTrue();
        }
    }

    private void resolveJunk(FirmwareTree tables, int rounds) throws IOException {
        FirmwareTree tree =
                new FirmwareTree(
                        folder,
                        folder.resolve("keyboards"),
                        tables.schemas(),
                        tables.mappings(),
                        tables.keycodes(),
                        tables.layouts(),
                        tables.processors());
        KeyboardResolver resolver = new KeyboardResolver(tree, new TreeTables(tree));
        Path file = Files.createDirectories(folder.resolve("keyboards/k")).resolve("keyboard.json");
        Random random = new Random(11);
        List<Value> originals = originals(tables.keyboards());
        for (int i = 0; i < rounds; i++) {
            Value junk = spoiled(random, originals.get(i % originals.size()));
            Files.writeString(file, JsonWriter.minified(junk));
            Checked<KeyboardDefinition> read = resolver.define("k");
            assertThat(read.value().isPresent() || !read.problems().isEmpty())
                    .as(JsonWriter.minified(junk))
                    .isTrue();
        }
    }

    private static List<Value> originals(Path keyboards) throws IOException {
        List<Value> values = new ArrayList<>();
        for (String id : List.of("planck/rev5", "crkbd/rev1", "keebio/bdn9/rev1", "ydkb/chili")) {
            Path file = keyboards.resolve(id).resolve("keyboard.json");
            JsonReader.readFile(id, file).value().map(JsonDocument::root).ifPresent(values::add);
        }
        values.add(JsonReader.read("s", TreeFixture.SMALL).value().orElseThrow().root());
        return values;
    }

    private static Value spoiled(Random random, Value value) {
        if (random.nextInt(40) == 0) {
            return JUNK.get(random.nextInt(JUNK.size()));
        }
        if (value instanceof Value.Table table) {
            Map<String, Value> members = new LinkedHashMap<>();
            table.members().forEach((name, member) -> members.put(name, spoiled(random, member)));
            return new Value.Table(members);
        }
        if (value instanceof Value.Listing list && random.nextInt(4) == 0) {
            return new Value.Listing(
                    list.items().stream().map(item -> spoiled(random, item)).toList());
        }
        return value;
    }
}
