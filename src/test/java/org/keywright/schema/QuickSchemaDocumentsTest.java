package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;

/** The quick judge and the validator agree on every document at hand and on spoilt ones. */
class QuickSchemaDocumentsTest {

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    @Test
    void agreesOnTheBuiltInKeyboards() throws IOException {
        agrees(Path.of("data"), Path.of("data/schemas"), 40);
    }

    @Test
    void agreesOnTheReferenceKeyboards() throws IOException {
        Path open = Path.of(System.getProperty("keywright.shared", "../shared"), "qmk/open");
        Assumptions.assumeTrue(Files.isDirectory(open), "no reference data beside the checkout");
        agrees(open, open.resolve("data/schemas"), 20);
    }

    @Test
    void agreesOnAWholeTree() throws IOException {
        String tree = System.getProperty("keywright.qmkTree", "");
        Assumptions.assumeFalse(tree.isEmpty(), "no -Dkeywright.qmkTree");
        agrees(Path.of(tree, "keyboards"), Path.of(tree, "data/schemas"), 5);
    }

    private void agrees(Path documents, Path schemas, int mutants) throws IOException {
        SchemaSet set = SchemaSet.load(schemas);
        Random random = new Random(20261121);
        Mutation mutation = new Mutation(random);
        for (Path file : files(documents)) {
            Value root = JsonReader.readFile(file.toString(), file).value().orElseThrow().root();
            String schema = schema(file);
            agrees(set, schema, root, file);
            for (int i = 0; i < mutants; i++) {
                agrees(set, schema, mutation.of(root), file);
            }
        }
        System.out.println(documents + ": " + counts);
        assertThat(counts.get(Verdict.YES)).isPositive();
        assertThat(counts.get(Verdict.NO)).isPositive();
    }

    private void agrees(SchemaSet set, String schema, Value value, Path file) {
        Verdict verdict = set.quickly(value, schema);
        counts.merge(verdict, 1, Integer::sum);
        if (verdict != Verdict.UNSURE) {
            assertThat(set.thoroughly(value, schema))
                    .as(() -> file + ": " + JsonWriter.minified(value))
                    .isEqualTo(verdict == Verdict.YES);
        }
    }

    private static String schema(Path file) {
        return file.endsWith("keymap.json") ? "qmk.keymap.v1" : "qmk.keyboard.v1";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = new ArrayList<>();
            all.filter(
                            file ->
                                    file.endsWith("keyboard.json")
                                            || file.endsWith("info.json")
                                            || file.endsWith("keymap.json"))
                    .sorted()
                    .forEach(found::add);
            return found;
        }
    }
}
