package org.keywright.qmk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keywright.option.Value;

/**
 * The drawings of {@code info}: layouts, the matrix, lights, layers.
 *
 * @param info a keyboard
 * @param ascii whether to do without characters for drawing
 * @param sentences whether titles are words or names of settings
 */
record InfoDrawings(Value.Table info, boolean ascii, boolean sentences) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ROWS = "0123456789" + LETTERS;

    /** A place in the matrix. */
    private record Spot(int row, int column) {

        static Optional<Spot> of(Value.Table key) {
            List<Value> matrix = key.items("matrix");
            return matrix.size() == 2
                            && matrix.get(0) instanceof Value.Whole row
                            && matrix.get(1) instanceof Value.Whole column
                    ? Optional.of(new Spot(row.asInt().orElse(-1), column.asInt().orElse(-1)))
                    : Optional.empty();
        }

        /** A digit for the row and a letter for the column, as layout macros name them. */
        String name() {
            boolean named =
                    row >= 0 && row < ROWS.length() && column >= 0 && column < LETTERS.length();
            return named ? "" + ROWS.charAt(row) + LETTERS.charAt(column) : row + "," + column;
        }
    }

    /** Every layout with the labels of its keys. */
    List<String> layouts() {
        List<String> lines = new ArrayList<>();
        for (String name : info.table("layouts").members().keySet()) {
            lines.add((sentences ? "Layout " + titled(name) : "layouts." + name) + ":");
            lines.add(LayoutDrawing.draw(keys(name), List.of(), ascii));
        }
        return lines;
    }

    /** Every layout with the places of its keys in the matrix. */
    List<String> matrix() {
        List<String> lines = new ArrayList<>();
        for (String name : info.table("layouts").members().keySet()) {
            lines.add((sentences ? "Matrix for \"" + name + "\"" : "matrix_" + name) + ":");
            List<String> labels =
                    tables(name).stream().map(k -> Spot.of(k).map(Spot::name).orElse("")).toList();
            lines.add(LayoutDrawing.draw(keys(name), labels, ascii));
        }
        return lines;
    }

    /** Every layout with the number of the light below each key. */
    List<String> lights() {
        Optional<String> feature =
                List.of("rgb_matrix", "led_matrix").stream()
                        .filter(name -> info.table(name).find("layout").isPresent())
                        .findFirst();
        if (feature.isEmpty()) {
            return List.of("Nothing says where the lights of rgb_matrix or led_matrix are.");
        }
        Map<Spot, String> numbers = numbers(info.table(feature.get()).items("layout"));
        List<String> lines = new ArrayList<>();
        for (String name : info.table("layouts").members().keySet()) {
            lines.add((sentences ? "LED indices for \"" + name + "\"" : "leds_" + name) + ":");
            List<String> labels =
                    tables(name).stream()
                            .map(k -> Spot.of(k).map(numbers::get).orElse(""))
                            .toList();
            lines.add(LayoutDrawing.draw(keys(name), labels, ascii));
        }
        return lines;
    }

    private static Map<Spot, String> numbers(List<Value> lights) {
        Map<Spot, String> numbers = new HashMap<>();
        for (int i = 0; i < lights.size(); i++) {
            String number = Integer.toString(i);
            if (lights.get(i) instanceof Value.Table light) {
                Spot.of(light).ifPresent(spot -> numbers.put(spot, number));
            }
        }
        return numbers;
    }

    /** Every layer of a keymap.json; nothing if it leaves them to a keymap.c. */
    List<String> layers(String keymap, Value.Table source) {
        Optional<String> said = source.findText("layout");
        if (said.isEmpty()) {
            return List.of();
        }
        String layout = info.table("layout_aliases").findText(said.get()).orElse(said.get());
        List<String> lines = new ArrayList<>();
        for (Value layer : source.items("layers")) {
            int number = lines.size() / 2;
            lines.add(
                    sentences
                            ? "Keymap " + keymap + " Layer " + number + ":"
                            : "keymap." + keymap + ".layer." + number + ":");
            lines.add(LayoutDrawing.draw(keys(layout), keycodes(layer), ascii));
        }
        return lines;
    }

    private static List<String> keycodes(Value layer) {
        List<Value> items = layer instanceof Value.Listing list ? list.items() : List.of();
        return items.stream()
                .map(item -> item instanceof Value.Text text ? text.text() : "")
                .map(name -> name.startsWith("KC_") ? name.substring(3) : name)
                .toList();
    }

    private List<Value> keys(String layout) {
        return info.table("layouts").table(layout).items("layout").stream()
                .filter(Value.Table.class::isInstance)
                .toList();
    }

    private List<Value.Table> tables(String layout) {
        return keys(layout).stream().map(Value.Table.class::cast).toList();
    }

    /** Every run of letters with a capital first. */
    private static String titled(String name) {
        StringBuilder titled = new StringBuilder();
        boolean inside = false;
        for (char sign : name.toLowerCase(Locale.ROOT).toCharArray()) {
            titled.append(inside ? sign : Character.toUpperCase(sign));
            inside = Character.isLetter(sign);
        }
        return titled.toString();
    }
}
