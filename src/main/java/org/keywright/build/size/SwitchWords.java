package org.keywright.build.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/**
 * What is known about switches before any of them is measured: {@code data/switches.hjson}, with
 * titles and help texts of {@code keyboard.jsonschema}.
 *
 * @param rows the table, by path
 * @param schema the schema
 */
public record SwitchWords(Value.Table rows, Value.Table schema) {

    private static final String FEATURES = "features.";
    private static final String EACH = ".*";
    private static final int USUAL_LOSS = 2;
    private static final int MOST_LOSS = 3;

    /** QMK's features, by the schema. */
    List<String> features() {
        return List.copyOf(featureTable().members().keySet());
    }

    /** The paths of the options that have a row and are no features. */
    List<String> options() {
        return rows.members().keySet().stream().filter(p -> !p.startsWith(FEATURES)).toList();
    }

    /** Whether a path or the table it is in has a row. */
    boolean knows(String path) {
        return row(path).isPresent();
    }

    /** The path that a feature has in a keymap's {@code config}. */
    static String feature(String name) {
        return FEATURES + name;
    }

    int loss(String path) {
        return row(path)
                .flatMap(row -> row.find("loss"))
                .flatMap(v -> v instanceof Value.Whole w ? w.asInt() : Optional.empty())
                .filter(loss -> loss >= 0 && loss <= MOST_LOSS)
                .orElse(USUAL_LOSS);
    }

    boolean common(String path) {
        return row(path).flatMap(row -> row.find("common")).equals(Optional.of(yes()));
    }

    boolean smallerOn(String path) {
        return row(path).flatMap(row -> row.findText("smaller")).equals(Optional.of("on"));
    }

    String loses(String path) {
        return row(path)
                .flatMap(row -> row.findText("loses"))
                .orElseGet(
                        () ->
                                "Switched off: "
                                        + described(path, "description").orElse(title(path) + "."));
    }

    /**
     * The schema's title; for a member of a table that it does not list, the table's and its own.
     */
    String title(String path) {
        return described(path, "title")
                .orElseGet(
                        () -> {
                            int dot = path.lastIndexOf('.');
                            String name = path.substring(dot + 1).replace('_', ' ');
                            return dot < 0
                                    ? name
                                    : described(path.substring(0, dot), "title")
                                            .map(table -> table + ": " + name)
                                            .orElse(name);
                        });
    }

    private Optional<Value.Table> row(String path) {
        int dot = path.lastIndexOf('.');
        Optional<Value> own = rows.find(path);
        Optional<Value> found =
                own.isPresent() || dot < 0 ? own : rows.find(path.substring(0, dot) + EACH);
        return found.flatMap(v -> v instanceof Value.Table t ? Optional.of(t) : Optional.empty());
    }

    /** The members of a table in some settings that a path ending in {@code .*} stands for. */
    static List<String> members(String path, Value.Table... settings) {
        if (!path.endsWith(EACH)) {
            return List.of(path);
        }
        String table = path.substring(0, path.length() - EACH.length());
        List<String> members = new ArrayList<>();
        for (Value.Table each : settings) {
            each.at(OptionPath.of(table))
                    .filter(Value.Table.class::isInstance)
                    .ifPresent(t -> members.addAll(((Value.Table) t).members().keySet()));
        }
        return members.stream().distinct().map(name -> table + "." + name).toList();
    }

    private Value.Table featureTable() {
        return schema.table("$defs").table("features").table("properties");
    }

    private Optional<String> described(String path, String what) {
        Value.Table node = schema;
        for (String step : OptionPath.of(path).steps()) {
            node = local(node).table("properties").table(step);
        }
        return node.findText(what);
    }

    private Value.Table local(Value.Table node) {
        String start = "#/$defs/";
        return node.findText("$ref")
                .filter(ref -> ref.startsWith(start))
                .map(ref -> schema.table("$defs").table(ref.substring(start.length())))
                .orElse(node);
    }

    private static Value yes() {
        return new Value.Flag(true);
    }
}
