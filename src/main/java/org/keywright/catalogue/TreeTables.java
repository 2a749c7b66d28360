package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import org.keywright.schema.SchemaSet;

/** What resolving needs from a tree besides the keyboard itself; read once. */
final class TreeTables {

    private final List<Problem> problems = new java.util.ArrayList<>();
    private final SchemaSet schemas;
    private final Value.Table defaults;
    private final Value.Table processors;
    private final Value.Table aliases;
    private final Set<String> configNames;
    private final Set<String> ruleNames;
    private final Set<String> communityLayouts;

    TreeTables(FirmwareTree tree) {
        TreeDocuments documents = new TreeDocuments(tree);
        schemas = SchemaSet.load(tree.schemas());
        problems.addAll(schemas.problems());
        defaults = read(documents, tree.mappings().resolve("defaults.hjson"));
        processors = read(documents, tree.processors());
        aliases = read(documents, tree.mappings().resolve("keyboard_aliases.hjson"));
        configNames = names(read(documents, tree.mappings().resolve("info_config.hjson")));
        ruleNames = names(read(documents, tree.mappings().resolve("info_rules.hjson")));
        communityLayouts = folders(tree.layouts().resolve("default"));
    }

    private Value.Table read(TreeDocuments documents, Path file) {
        var read = documents.table(file);
        problems.addAll(read.problems());
        return read.value().orElse(Value.Table.empty());
    }

    private static Set<String> names(Value.Table mapping) {
        return Set.copyOf(mapping.members().keySet());
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

    SchemaSet schemas() {
        return schemas;
    }

    /** Setting, then its value, then what that value brings along. */
    Value.Table defaults() {
        return defaults;
    }

    /** The row of a processor, if it is one that QMK builds for. */
    Optional<Value.Table> processor(String name) {
        return processors.find(name).isPresent()
                ? Optional.of(processors.table(name))
                : Optional.empty();
    }

    /** Names in config.h that say something about the keyboard. */
    Set<String> configNames() {
        return configNames;
    }

    /** Variables in rules.mk that say something about the keyboard. */
    Set<String> ruleNames() {
        return ruleNames;
    }

    Set<String> communityLayouts() {
        return communityLayouts;
    }

    /** The present name of a keyboard that was renamed, perhaps more than once. */
    String presentName(String id) {
        Set<String> seen = new HashSet<>();
        String name = id;
        while (seen.add(name)) {
            name = aliases.table(name).findText("target").orElse(name);
        }
        return name;
    }

    /** Former names that lead to this keyboard. */
    List<String> formerNames(String id) {
        return aliases.members().keySet().stream()
                .filter(old -> presentName(old).equals(id))
                .toList();
    }

    /** What was wrong with the tables themselves. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
