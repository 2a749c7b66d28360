package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** Holds the files of every reference keymap against what QMK itself generated for it. */
class KeymapRefereeTest {

    private static final KeyboardDefinition NO_KEYBOARD = Samples.keyboard(Value.Table.empty());

    /** Facts by the reference's names. */
    private static final Map<String, GeneratedFile> PARTS =
            Map.of(
                    "keymap_c", GeneratedFile.KEYMAP_C,
                    "keymap_h", GeneratedFile.KEYMAP_H,
                    "defines", GeneratedFile.CONFIG_H,
                    "rules", GeneratedFile.RULES_MK);

    private final SourceGenerator generator = new SourceGenerator(Tables.OWN);

    /**
     * A keymap and what the reference made of it.
     *
     * @param text of the file
     * @param golden facts by the reference's names
     */
    private record Case(String name, String text, Value.Table golden) {}

    @Test
    void everyReferenceKeymapGivesTheFactsThatTheReferenceHas() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : Reference.filesBelow("open/golden_keymaps")) {
            Value.Table golden = Reference.table(file);
            Path source = Reference.file("open/" + golden.findText("path").orElseThrow());
            cases.add(new Case(source.toString(), Files.readString(source), golden));
        }
        assertThat(cases).hasSizeGreaterThan(15);
        compareAll("reference keymaps", cases);
    }

    @Test
    void everySyntheticKeymapThatTheReferenceAcceptsGivesItsFacts() {
        List<Case> cases = new ArrayList<>();
        for (Value item : Samples.items(Reference.read(Reference.file("cases/keymaps.json")))) {
            Value.Table one = (Value.Table) item;
            Value.Table expected = one.table("expect");
            if (expected.find("failed").isEmpty()) {
                String name = one.findText("id").orElseThrow();
                cases.add(new Case(name, one.findText("text").orElseThrow(), expected));
            }
        }
        assertThat(cases).hasSizeGreaterThan(15);
        compareAll("synthetic keymaps", cases);
    }

    @Test
    void everySyntheticKeymapThatTheReferenceRefusesIsRefused() {
        Path home = Path.of(System.getProperty("keywright.home", "."));
        Catalogue catalogue = new Catalogue(FirmwareTree.builtIn(home));
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        for (Value item : Samples.items(Reference.read(Reference.file("cases/keymaps.json")))) {
            Value.Table one = (Value.Table) item;
            if (one.table("expect").find("failed").isPresent()) {
                String name = one.findText("id").orElseThrow();
                String text = one.findText("text").orElseThrow();
                if (isAccepted(catalogue, name, text)) {
                    accepted.add(name);
                }
                refused++;
            }
        }
        System.err.println(refused + " synthetic keymaps refused by the reference");
        assertThat(accepted).isEmpty();
        assertThat(refused).isGreaterThan(5);
    }

    /** By the reader, the tree's schema, and the generators together. */
    private boolean isAccepted(Catalogue catalogue, String name, String text) {
        return KeymapFile.read(name, text)
                .then(
                        opened ->
                                new Checked<>(
                                        Optional.of(opened),
                                        catalogue.keymapProblems(opened.source(), Set.of())))
                .then(opened -> generator.keymapFile(GeneratedFile.KEYMAP_C, opened.document()))
                .good();
    }

    /** The folder named by keywright.qmkMore holds what QMK made of each keymap of a tree. */
    @Test
    void everyKeymapOfAWholeTreeGivesTheFactsThatTheReferenceHas() throws IOException {
        Path golden = Path.of(System.getProperty("keywright.qmkMore", "absent"), "keymaps");
        Path tree = Path.of(System.getProperty("keywright.qmkTree", "absent"));
        Assumptions.assumeTrue(Files.isDirectory(golden) && Files.isDirectory(tree), "no tree");
        List<String> differences = new ArrayList<>();
        List<String> names =
                List.copyOf(Reference.table(golden.resolve("index.json")).members().keySet());
        for (String name : names) {
            KeymapDocument keymap =
                    KeymapFile.open(tree.resolve(name)).value().orElseThrow().document();
            for (GeneratedFile file : PARTS.values()) {
                Path theirs = golden.resolve(name).resolveSibling(file.fileName());
                String difference =
                        generator
                                .keymapFile(file, keymap)
                                .map(ours -> difference(file, ours.text(), theirs))
                                .value()
                                .orElse("refused");
                if (!difference.isEmpty()) {
                    differences.add(name + " " + file.fileName() + ": " + difference);
                }
            }
        }
        System.err.println(names.size() + " keymaps, " + differences.size() + " files differ");
        assertThat(differences).isEmpty();
        assertThat(names).hasSizeGreaterThan(100);
    }

    private static String difference(GeneratedFile file, String ours, Path golden) {
        try {
            String theirs = Files.readString(golden);
            if (file != GeneratedFile.KEYMAP_C) {
                return Facts.difference(
                        Facts.of(file.fileName(), ours), Facts.of(file.fileName(), theirs));
            }
            String facts = KeymapFactReader.source(ours).toString().replace(" ", "");
            String expected = KeymapFactReader.source(theirs).toString().replace(" ", "");
            return facts.equals(expected) ? "" : "is " + facts + ", should be " + expected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compareAll(String what, List<Case> cases) {
        List<String> differences = new ArrayList<>();
        for (Case one : cases) {
            Value.Table file = (Value.Table) Reference.parse(one.name(), one.text());
            compare(one, Samples.keymap(file), Value::toString, differences);
            // The keymap's own reader writes keycodes without blanks.
            KeymapDocument opened =
                    KeymapFile.read(one.name(), one.text()).value().orElseThrow().document();
            compare(one, opened, facts -> facts.toString().replace(" ", ""), differences);
        }
        System.err.println(
                cases.size() + " " + what + " compared, " + differences.size() + " differences");
        assertThat(differences).isEmpty();
    }

    private void compare(
            Case one,
            KeymapDocument keymap,
            Function<Value, String> shown,
            List<String> differences) {
        PARTS.forEach(
                (part, kind) -> {
                    Checked<GeneratedText> made = generator.generate(kind, NO_KEYBOARD, keymap);
                    String ours =
                            made.good()
                                    ? shown.apply(read(kind, made.value().orElseThrow().text()))
                                    : made.problems().toString();
                    String theirs =
                            shown.apply(comparable(kind, one.golden().find(part).orElseThrow()));
                    if (!theirs.equals(ours)) {
                        differences.add(
                                one.name() + " " + part + ": is " + ours + ", should " + theirs);
                    }
                });
    }

    private static Value read(GeneratedFile kind, String text) {
        return switch (kind) {
            case KEYMAP_C -> KeymapFactReader.source(text);
            case KEYMAP_H -> KeymapFactReader.header(text);
            case CONFIG_H -> FactTree.defines(text);
            case RULES_MK -> FactTree.rules(text);
            case INFO_CONFIG_H, INFO_RULES_MK, DEFAULT_KEYBOARD_H, DEFAULT_KEYBOARD_C ->
                    throw new AssertionError(kind);
        };
    }

    /**
     * What we leave out on purpose: the reference's comment lines, tables without rows, and a call
     * without an argument for an empty macro, which would not compile.
     */
    private static Value comparable(GeneratedFile kind, Value golden) {
        if (kind == GeneratedFile.KEYMAP_H) {
            return FactTree.list(
                    Samples.items(golden).stream()
                            .filter(l -> !(l instanceof Value.Text t && t.text().startsWith("//")))
                            .toList());
        }
        if (kind != GeneratedFile.KEYMAP_C) {
            return golden;
        }
        Map<String, Value> facts = new LinkedHashMap<>(((Value.Table) golden).members());
        facts.replaceAll(
                (part, v) ->
                        !part.equals("includes") && v.equals(FactTree.list())
                                ? new Value.Nothing()
                                : v);
        facts.computeIfPresent("macros", (part, v) -> filledMacros(v));
        return new Value.Table(facts);
    }

    private static Value filledMacros(Value macros) {
        if (!(macros instanceof Value.Listing list)) {
            return macros;
        }
        return FactTree.list(
                list.items().stream()
                        .map(
                                m ->
                                        Samples.items(m).get(1).equals(FactTree.text(""))
                                                ? FactTree.list(
                                                        Samples.items(m).get(0),
                                                        FactTree.text("\"\""))
                                                : m)
                        .toList());
    }
}
