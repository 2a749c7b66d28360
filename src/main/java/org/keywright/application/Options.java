package org.keywright.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.Once;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.mapping.MappingRule;
import org.keywright.mapping.MappingTable;
import org.keywright.mapping.MappingTables;
import org.keywright.option.OptionBinder;
import org.keywright.option.OptionBook;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionRows;
import org.keywright.schema.OptionDescriptions;
import org.keywright.schema.SchemaSet;

/**
 * What keymaps may set. Which options there are is said by the schema of the tree in use; words,
 * groups and needs come from the program's own data. Thread-safe; reads when first asked.
 */
public final class Options {

    private final Trees trees;
    private final Supplier<List<OptionDescriptor>> words;
    private final Supplier<OptionRows> rows;
    private @Nullable Bound bound;

    Options(Home home, Trees trees) {
        Path data = home.data();
        this.trees = trees;
        words = Once.of(() -> described(SchemaSet.load(data.resolve("schemas"))));
        rows = Once.of(() -> new OptionRows(DataTable.read(data.resolve("options.hjson"))));
    }

    /** The options of keymaps for a keyboard. */
    public BoardOptions of(KeyboardDefinition keyboard) {
        OpenTree tree = trees.open();
        Bound known = bound(tree);
        Catalogue catalogue = tree.catalogue();
        return new BoardOptions(
                known.book(), keyboard.resolved(), known.mappings(), catalogue::optionProblems);
    }

    /** What options hang on. */
    OptionRows rows() {
        return rows.get();
    }

    /** Every option of the tree in use. */
    public OptionBook book() {
        return bound(trees.open()).book();
    }

    private synchronized Bound bound(OpenTree tree) {
        Bound known = bound;
        if (known == null || known.tree() != tree) {
            known = bind(tree);
            bound = known;
        }
        return known;
    }

    private Bound bind(OpenTree tree) {
        MappingTables mappings =
                tree.catalogue()
                        .mappings()
                        .value()
                        .orElseGet(
                                () ->
                                        new MappingTables(
                                                new MappingTable(List.of()),
                                                new MappingTable(List.of())));
        OptionBinder binder = new OptionBinder(words.get(), rows.get(), names(mappings));
        return new Bound(tree, binder.bind(tree.catalogue().options()), mappings);
    }

    private static List<OptionDescriptor> described(SchemaSet schemas) {
        return OptionDescriptions.read(schemas, "qmk.keymap.v1", "config");
    }

    /** Names by path; a name for an item of a list counts for the list. */
    private static Map<String, List<String>> names(MappingTables mappings) {
        Map<String, List<String>> names = new HashMap<>();
        Stream.concat(mappings.config().rules().stream(), mappings.rules().rules().stream())
                .filter(rule -> rule.toC())
                .forEach(rule -> name(rule, names));
        return names;
    }

    private static void name(MappingRule rule, Map<String, List<String>> names) {
        String path = rule.optionPath().toString().replaceAll("\\.[0-9]+$", "");
        List<String> known = names.computeIfAbsent(path, p -> new ArrayList<>());
        if (!known.contains(rule.cName())) {
            known.add(rule.cName());
        }
    }

    /**
     * A book made for a tree.
     *
     * @param tree whose schema and names it is of
     * @param book the options
     * @param mappings how they are written
     */
    private record Bound(OpenTree tree, OptionBook book, MappingTables mappings) {}
}
