package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
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

    @Test
    void everyReferenceKeymapGivesTheFactsThatTheReferenceHas() {
        List<String> differences = new ArrayList<>();
        List<Path> files = Reference.filesBelow("open/golden_keymaps");
        for (Path file : files) {
            Value.Table golden = Reference.table(file);
            Path source = Reference.file("open/" + golden.findText("path").orElseThrow());
            compare(source.toString(), Reference.table(source), golden, differences);
        }
        System.err.println(
                files.size()
                        + " reference keymaps compared, "
                        + differences.size()
                        + " differences");
        assertThat(differences).isEmpty();
        assertThat(files).hasSizeGreaterThan(15);
    }

    @Test
    void everySyntheticKeymapThatTheReferenceAcceptsGivesItsFacts() {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Value item : Samples.items(Reference.read(Reference.file("cases/keymaps.json")))) {
            Value.Table one = (Value.Table) item;
            Value.Table expected = one.table("expect");
            if (expected.find("failed").isEmpty()) {
                String name = one.findText("id").orElseThrow();
                Value.Table keymap =
                        (Value.Table) Reference.parse(name, one.findText("text").orElseThrow());
                compare(name, keymap, expected, differences);
                compared++;
            }
        }
        System.err.println(
                compared + " synthetic keymaps compared, " + differences.size() + " differences");
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(15);
    }

    private void compare(
            String name, Value.Table file, Value.Table golden, List<String> differences) {
        KeymapDocument keymap = Samples.keymap(file);
        PARTS.forEach(
                (part, kind) -> {
                    Checked<GeneratedText> made = generator.generate(kind, NO_KEYBOARD, keymap);
                    Object ours =
                            made.good()
                                    ? read(kind, made.value().orElseThrow().text())
                                    : made.problems();
                    Value theirs = comparable(kind, golden.find(part).orElseThrow());
                    if (!theirs.equals(ours)) {
                        differences.add(
                                name + " " + part + ":\n  is     " + ours + "\n  should " + theirs);
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
