package org.keywright.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/**
 * A keymap whose settings change by chance: switches and numbers that a tree's own schema of
 * keyboards knows, and features that its makefiles know.
 */
final class RandomOptions {

    private static final Pattern FEATURE =
            Pattern.compile("^ {4}([A-Z_]+) \\\\$", Pattern.MULTILINE);

    /** These say what a keyboard is, not what it does. */
    private static final List<String> IDENTITY =
            List.of("encoder", "matrix_pins", "ws2812", "layouts", "qmk_lufa_bootloader", "ps2");

    private final Random random;
    private final Map<String, String> kinds = new TreeMap<>();
    private final List<String> features = new ArrayList<>();
    private Map<String, String> settings = new TreeMap<>();

    RandomOptions(Path tree, long seed) throws IOException {
        this.random = new Random(seed);
        Path schema = tree.resolve("data/schemas/keyboard.jsonschema");
        JsonReader.readFile("keyboard.jsonschema", schema)
                .value()
                .flatMap(document -> document.table())
                .ifPresent(table -> collect("", table));
        Matcher feature =
                FEATURE.matcher(Files.readString(tree.resolve("builddefs/generic_features.mk")));
        while (feature.find()) {
            features.add(feature.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void collect(String path, Value.Table schema) {
        for (Map.Entry<String, Value> each : schema.table("properties").members().entrySet()) {
            if (each.getValue() instanceof Value.Table inner && !IDENTITY.contains(each.getKey())) {
                String name = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
                String kind = inner.findText("type").or(() -> inner.findText("$ref")).orElse("");
                if (kind.equals("boolean") || kind.contains("#/unsigned_int")) {
                    kinds.put(name, kind);
                }
                collect(name, inner);
            }
        }
    }

    /** What could change. */
    int count() {
        return kinds.size() + features.size();
    }

    /** One setting more, another or less; what it was. */
    String change() {
        if (!settings.isEmpty() && random.nextInt(4) == 0) {
            String gone = List.copyOf(settings.keySet()).get(random.nextInt(settings.size()));
            settings.remove(gone);
            return "without " + gone;
        }
        if (random.nextInt(3) == 0) {
            String feature = "features." + features.get(random.nextInt(features.size()));
            return set(feature, String.valueOf(random.nextBoolean()));
        }
        String option = List.copyOf(kinds.keySet()).get(random.nextInt(kinds.size()));
        return set(option, value(kinds.getOrDefault(option, "")));
    }

    private String value(String kind) {
        return kind.equals("boolean")
                ? String.valueOf(random.nextInt(4) > 0)
                : String.valueOf(1 + random.nextInt(250));
    }

    private String set(String name, String value) {
        settings.put(name, value);
        return name + " = " + value;
    }

    /** The settings now, to come back to. */
    Map<String, String> state() {
        return Map.copyOf(settings);
    }

    /** As it was. */
    void back(Map<String, String> state) {
        settings = new TreeMap<>(state);
    }

    /** The settings as JSON. */
    String json() {
        Map<String, Object> tree = new TreeMap<>();
        settings.forEach((path, value) -> put(tree, List.of(path.split("\\.")), value));
        return json(tree);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String value) {
        if (path.size() == 1) {
            tree.put(path.getFirst(), value);
        } else {
            Object inner =
                    tree.computeIfAbsent(path.getFirst(), _ -> new TreeMap<String, Object>());
            put((Map<String, Object>) inner, path.subList(1, path.size()), value);
        }
    }

    private static String json(Map<String, Object> tree) {
        List<String> members = new ArrayList<>();
        tree.forEach(
                (name, value) ->
                        members.add(
                                "\""
                                        + name
                                        + "\": "
                                        + (value instanceof Map<?, ?> m ? inner(m) : value)));
        return "{" + String.join(", ", members) + "}";
    }

    @SuppressWarnings("unchecked")
    private static String inner(Map<?, ?> map) {
        return json((Map<String, Object>) map);
    }
}
