package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keywright.mapping.MappingTable;
import org.keywright.mapping.MappingTableReader;
import org.keywright.mapping.MappingTables;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.SchemaSet;

/** What resolving needs from a tree besides the keyboard itself; each part is read once. */
final class TreeTables {

    private final TreeDocuments documents;
    private final Supplier<SchemaSet> schemas;
    private final Supplier<KeyboardFiles> keyboardFiles;
    private final Supplier<Checked<Value.Table>> defaults;
    private final Supplier<Checked<Value.Table>> processors;
    private final KeyboardAliases aliases;
    private final Supplier<Checked<MappingTable>> config;
    private final Supplier<Checked<MappingTable>> rules;
    private final TreeSources sources;
    private final Supplier<Set<String>> communityLayouts;

    TreeTables(FirmwareTree tree) {
        documents = new TreeDocuments(tree);
        schemas = Once.of(() -> SchemaSet.load(tree.schemas()));
        keyboardFiles = Once.of(() -> new KeyboardFiles(documents, schemas.get()));
        defaults = table(tree.mappings().resolve("defaults.hjson"));
        processors = table(tree.processors());
        aliases = new KeyboardAliases(documents, tree.mappings().resolve("keyboard_aliases.hjson"));
        config = mapping(tree.mappings().resolve("info_config.hjson"));
        rules = mapping(tree.mappings().resolve("info_rules.hjson"));
        sources = new TreeSources(tree);
        communityLayouts = Once.of(() -> folders(tree.layouts().resolve("default")));
    }

    private Supplier<Checked<Value.Table>> table(Path file) {
        return Once.of(() -> documents.table(file));
    }

    private Supplier<Checked<MappingTable>> mapping(Path file) {
        return Once.of(
                () ->
                        documents.exists(file)
                                ? documents.read(file).then(TreeTables::mapping)
                                : Checked.of(new MappingTable(List.of())));
    }

    private static Checked<MappingTable> mapping(JsonDocument document) {
        Value.Table rows = document.table().orElse(Value.Table.empty());
        return MappingTableReader.read(rows, document::locate);
    }

    private static Value.Table known(Supplier<Checked<Value.Table>> table) {
        return table.get().value().orElse(Value.Table.empty());
    }

    private static Set<String> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return Set.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            Set<String> names = new TreeSet<>();
            children.filter(Files::isDirectory)
                    .forEach(folder -> names.add(folder.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + parent, e);
        }
    }

    /** The files that keyboards are merged from. */
    KeyboardFiles keyboardFiles() {
        return keyboardFiles.get();
    }

    SchemaSet schemas() {
        return schemas.get();
    }

    /** Setting, then its value, then what that value brings along. */
    Value.Table defaults() {
        return known(defaults);
    }

    /** The row of a processor, if it is one that QMK builds for. */
    Optional<Value.Table> processor(String name) {
        return known(processors).find(name).isPresent()
                ? Optional.of(known(processors).table(name))
                : Optional.empty();
    }

    /** Which C name is which setting; rows that cannot be used are missing. */
    MappingTables mappings() {
        MappingTable none = new MappingTable(List.of());
        return new MappingTables(
                config.get().value().orElse(none), rules.get().value().orElse(none));
    }

    /** The tree's C and make files. */
    TreeSources sources() {
        return sources;
    }

    Set<String> communityLayouts() {
        return communityLayouts.get();
    }

    /** Former names of keyboards. */
    KeyboardAliases aliases() {
        return aliases;
    }

    /** What was wrong with the tables themselves. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(schemas().problems());
        for (var table : List.of(defaults, processors)) {
            problems.addAll(table.get().problems());
        }
        problems.addAll(aliases.problems());
        problems.addAll(config.get().problems());
        problems.addAll(rules.get().problems());
        return problems;
    }
}
