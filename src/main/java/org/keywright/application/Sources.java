package org.keywright.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.SourceGenerator;
import org.keywright.generate.SourceTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.check.UsedFeatures;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Generates sources once nothing is wrong with a keymap. */
final class Sources {

    private final Trees trees;
    private final Keymaps keymaps;

    /**
     * What a build is made from.
     *
     * @param keyboard the keyboard
     * @param tree the generated files
     */
    record Generated(KeyboardDefinition keyboard, SourceTree tree) {}

    Sources(Trees trees, Keymaps keymaps) {
        this.trees = trees;
        this.keymaps = keymaps;
    }

    /** All files of a keymap and its keyboard. */
    Checked<Generated> of(KeymapDocument keymap) {
        return of(keymap, keymaps.problems(keymap));
    }

    /** The same for the firmware in use, which may be QMK's own and can do more. */
    Checked<Generated> forFirmwareInUse(KeymapDocument keymap) {
        return of(keymap, keymaps.problems(keymap, trees.current()));
    }

    private Checked<Generated> of(KeymapDocument keymap, List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::stops)) {
            return Checked.failed(problems);
        }
        OpenTree tree = trees.open();
        Checked<Generated> generated =
                tree.definition(keymap.keyboard())
                        .then(
                                keyboard ->
                                        tree.generator()
                                                .then(g -> g.generate(keyboard, keymap))
                                                .map(files -> new Generated(keyboard, files)));
        Set<Problem> all = new LinkedHashSet<>(problems);
        all.addAll(generated.problems());
        return new Checked<>(generated.value(), List.copyOf(all));
    }

    /** The features without which keys of a keymap do nothing. */
    Set<String> needed(KeymapDocument keymap) {
        return UsedFeatures.of(keymap, trees.open().catalogue().keycodes());
    }

    /** The files that say nothing about a keymap. */
    Checked<SortedMap<String, String>> of(KeyboardDefinition keyboard) {
        return trees.open().generator().then(generator -> of(keyboard, generator));
    }

    private static Checked<SortedMap<String, String>> of(
            KeyboardDefinition keyboard, SourceGenerator generator) {
        SortedMap<String, String> files = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (GeneratedFile file : keyboardFiles()) {
            var text = generator.generate(file, keyboard, NO_KEYMAP);
            problems.addAll(text.problems());
            text.value().ifPresent(t -> files.put(file.fileName(), t.text()));
        }
        return problems.stream().anyMatch(Problem::stops)
                ? Checked.failed(problems)
                : Checked.of(files, problems);
    }

    private static final KeymapDocument NO_KEYMAP =
            new KeymapDocument(
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    org.keywright.option.Value.Table.empty(),
                    org.keywright.option.Value.Table.empty());

    private static List<GeneratedFile> keyboardFiles() {
        return Stream.of(GeneratedFile.values()).filter(GeneratedFile::keyboardOnly).toList();
    }
}
