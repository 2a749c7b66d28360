package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.csource.ConfigHeader;
import org.keywright.csource.MakeVariables;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.Pointers;

/** A keyboard while it is being resolved: what is known so far, and what was wrong. */
final class Draft {

    private final String id;
    private final TreeTables tables;
    private final List<JsonDocument> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, Location> placesInC = new HashMap<>();
    private List<Path> files = List.of();
    private ConfigHeader config = ConfigHeader.EMPTY;
    private MakeVariables rules = new MakeVariables();
    private Value.Table known;

    Draft(String id, TreeTables tables) {
        this.id = id;
        this.tables = tables;
        this.known =
                Value.Table.empty()
                        .with("keyboard_name", new Value.Text(id))
                        .with("keyboard_folder", new Value.Text(id))
                        .with("keymaps", Value.Table.empty())
                        .with("layouts", Value.Table.empty())
                        .with("parse_errors", new Value.Listing(List.of()))
                        .with("parse_warnings", new Value.Listing(List.of()))
                        .with("maintainer", new Value.Text("qmk"));
    }

    /** A keyboard that has been resolved and is to take in more. */
    Draft(String id, TreeTables tables, Value.Table resolved) {
        this(id, tables);
        known = resolved;
        errors.addAll(texts(resolved.items("parse_errors")));
        warnings.addAll(texts(resolved.items("parse_warnings")));
    }

    private static List<String> texts(List<Value> items) {
        return items.stream()
                .map(item -> item instanceof Value.Text text ? text.text() : "")
                .toList();
    }

    String id() {
        return id;
    }

    TreeTables tables() {
        return tables;
    }

    /** The keyboard.json and info.json files it is made of, in merge order. */
    List<Path> files() {
        return files;
    }

    void madeOf(List<Path> merged) {
        files = List.copyOf(merged);
    }

    /** Everything known so far, in the order it became known. */
    Value.Table known() {
        return known;
    }

    void know(Value.Table more) {
        known = more;
    }

    boolean has(String... path) {
        return find(path).isPresent();
    }

    Optional<Value> find(String... path) {
        return known.at(new org.keywright.option.OptionPath(List.of(path)));
    }

    Value.Table table(String... path) {
        return find(path).orElse(null) instanceof Value.Table table ? table : Value.Table.empty();
    }

    List<Value> items(String... path) {
        return find(path).orElse(null) instanceof Value.Listing list ? list.items() : List.of();
    }

    /** The whole number there, or {@code otherwise}; 4.0 counts as 4. */
    int number(int otherwise, String... path) {
        Value value = find(path).orElse(null);
        if (value instanceof Value.Decimal d && d.number() == (int) d.number()) {
            return (int) d.number();
        }
        return value instanceof Value.Whole whole ? whole.asInt().orElse(otherwise) : otherwise;
    }

    boolean on(String... path) {
        return find(path).orElse(null) instanceof Value.Flag flag && flag.on();
    }

    /** Sets a value, making tables on the way where there are none. */
    void set(Value value, String... path) {
        known = Tables.with(known, List.of(path), value);
    }

    /** Moves a value from an old place to its new one, if it is there. */
    void move(List<String> from, List<String> to) {
        find(from.toArray(String[]::new))
                .ifPresent(
                        value -> {
                            known = Tables.with(known, to, value);
                            known = Tables.without(known, from);
                        });
    }

    /** What the keyboard's C and make files say. */
    void say(ConfigHeader inConfig, MakeVariables inRules) {
        config = inConfig;
        rules = inRules;
    }

    /** The definitions of every {@code config.h} on the keyboard's path. */
    ConfigHeader config() {
        return config;
    }

    /** The variables of every {@code rules.mk} on the keyboard's path. */
    MakeVariables rules() {
        return rules;
    }

    /** Remembers that the value of that path stands in a C or make file. */
    void cameFrom(Location place, String... path) {
        String pointer = "";
        for (String step : path) {
            pointer = Pointers.child(pointer, step);
        }
        placesInC.put(pointer, place);
    }

    /** The line in C, with the pointer that was asked for. */
    private Location placeInC(String around, String pointer) {
        Location place = placesInC.get(around);
        return place instanceof Location.InText(String name, int line, int column, String none)
                ? new Location.InText(name, line, column, pointer)
                : place;
    }

    /** A file whose values were taken in. */
    void tookIn(JsonDocument document) {
        documents.add(document);
    }

    List<JsonDocument> documents() {
        return documents;
    }

    /** Where the value at that pointer, or the nearest thing around it, was written. */
    Location locate(String pointer) {
        String around = pointer;
        while (true) {
            if (placesInC.containsKey(around)) {
                return placeInC(around, pointer);
            }
            for (JsonDocument document : documents.reversed()) {
                if (document.find(around).isPresent()) {
                    return document.locate(around);
                }
            }
            if (around.isEmpty()) {
                return new Location.InFile("keyboards/" + id + "/keyboard.json");
            }
            around = Pointers.parent(around);
        }
    }

    /** Notes what is wrong with the keyboard as a whole. */
    void error(String code, Location where, String message, String advice) {
        problems.add(Problem.error(code, where, message, advice));
        errors.add(message);
    }

    /** Notes what looks wrong with the keyboard as a whole. */
    void warning(String code, Location where, String message, String advice) {
        problems.add(Problem.warning(code, where, message, advice));
        warnings.add(message);
    }

    /** Notes what is wrong with one of its files; not part of what is known about the keyboard. */
    void note(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Puts the messages where QMK keeps them. */
    void keepMessages() {
        set(Value.texts(errors), "parse_errors");
        set(Value.texts(warnings), "parse_warnings");
    }
}
