package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * Holds the files of every {@code keymap.json} of a QMK tree against those that QMK wrote.
 *
 * <p>{@code keywright.qmkTree} is the tree; {@code keywright.qmkMore} holds {@code
 * keymaps/index.json}, whose members are the keymaps' paths in the tree, and {@code
 * keymaps/<folder>/} with the reference's files.
 */
class TreeKeymapsRefereeTest {

    private static final KeyboardDefinition NO_KEYBOARD = Samples.keyboard(Value.Table.empty());
    private static final List<GeneratedFile> FILES =
            List.of(
                    GeneratedFile.KEYMAP_C,
                    GeneratedFile.KEYMAP_H,
                    GeneratedFile.CONFIG_H,
                    GeneratedFile.RULES_MK);

    private final SourceGenerator generator = new SourceGenerator(Tables.OWN);

    @Test
    void everyFileOfEveryKeymapOfTheTreeSaysWhatTheReferenceSays() throws IOException {
        Path tree = folder("keywright.qmkTree");
        Path golden = folder("keywright.qmkMore").resolve("keymaps");
        Set<String> keymaps = Reference.table(golden.resolve("index.json")).members().keySet();
        List<String> differences = new ArrayList<>();
        for (String name : keymaps) {
            KeymapDocument keymap =
                    KeymapFile.read(name, Files.readString(tree.resolve(name)))
                            .value()
                            .orElseThrow()
                            .document();
            Path folder = golden.resolve(name).getParent();
            for (GeneratedFile file : FILES) {
                String theirs = Files.readString(folder.resolve(file.fileName()));
                compare(name, file, generator.generate(file, NO_KEYBOARD, keymap), theirs)
                        .lines()
                        .forEach(differences::add);
            }
        }
        System.err.println(
                keymaps.size()
                        + " keymaps, "
                        + keymaps.size() * FILES.size()
                        + " files, "
                        + differences.size()
                        + " differ");
        assertThat(differences).isEmpty();
        assertThat(keymaps).isNotEmpty();
    }

    private static String compare(
            String name, GeneratedFile file, Checked<GeneratedText> made, String theirs) {
        if (made.value().isEmpty()) {
            return name + " " + file.fileName() + ": " + made.problems();
        }
        String difference =
                Facts.difference(
                        facts(file, made.value().orElseThrow().text()), facts(file, theirs));
        return difference.isEmpty() ? "" : name + " " + file.fileName() + ": " + difference;
    }

    /** How the lines are broken, and the reference's semicolon after a function, say nothing. */
    private static List<String> facts(GeneratedFile file, String text) {
        List<String> lines = Facts.of(file.fileName(), text);
        return file == GeneratedFile.KEYMAP_C
                ? List.of(
                        String.join("", lines)
                                .replace("returntrue;};", "returntrue;}")
                                .splitWithDelimiters("[;{}#]", 0))
                : lines;
    }

    private static Path folder(String property) {
        Path folder = Path.of(System.getProperty(property, "absent"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "no folder: -D" + property + "=DIR");
        return folder;
    }
}
