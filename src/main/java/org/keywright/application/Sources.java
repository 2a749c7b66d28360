package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keywright.catalogue.Once;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.SourceGenerator;
import org.keywright.generate.SourceTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.mapping.MappingTables;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Generates sources once nothing is wrong with a keymap. */
final class Sources {

    private final Boards boards;
    private final Keymaps keymaps;
    private final Supplier<SourceGenerator> generator;

    /**
     * What a build is made from.
     *
     * @param keyboard the keyboard
     * @param tree the generated files
     */
    record Generated(KeyboardDefinition keyboard, SourceTree tree) {}

    Sources(Home home, Boards boards, Keymaps keymaps) {
        this.boards = boards;
        this.keymaps = keymaps;
        this.generator = Once.of(() -> generator(home.data().resolve("mappings")));
    }

    /** All files of a keymap and its keyboard. */
    Checked<Generated> of(KeymapDocument keymap) {
        List<Problem> problems = keymaps.problems(keymap);
        if (problems.stream().anyMatch(Problem::stops)) {
            return Checked.failed(problems);
        }
        Checked<Generated> generated =
                boards.definition(keymap.keyboard())
                        .then(
                                keyboard ->
                                        generator
                                                .get()
                                                .generate(keyboard, keymap)
                                                .map(tree -> new Generated(keyboard, tree)));
        Set<Problem> all = new LinkedHashSet<>(problems);
        all.addAll(generated.problems());
        return new Checked<>(generated.value(), List.copyOf(all));
    }

    /** The files that say nothing about a keymap. */
    Checked<SortedMap<String, String>> of(KeyboardDefinition keyboard) {
        SortedMap<String, String> files = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (GeneratedFile file : keyboardFiles()) {
            var text = generator.get().generate(file, keyboard, NO_KEYMAP);
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

    private static SourceGenerator generator(Path mappings) {
        Checked<MappingTables> tables =
                MappingTables.read(
                        read(mappings.resolve("info_config.hjson")),
                        read(mappings.resolve("info_rules.hjson")));
        return new SourceGenerator(OwnData.good(tables));
    }

    private static JsonDocument read(Path file) {
        try {
            return OwnData.good(JsonReader.read(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
