package org.keywright.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/**
 * What a drawing does not say about the keyboard that is made of it.
 *
 * @param drawn the {@code keyboard.json} that the drawing gives
 * @param name of the keyboard; its folder below {@code own}
 * @param controller a controller board, as QMK's {@code development_board}; empty for the drawing's
 * @param diodes {@code COL2ROW} or {@code ROW2COL}; empty for the drawing's
 * @param columns pins of the columns from the left, between commas or blanks; may be empty
 * @param rows pins of the rows from the top
 */
public record NewKeyboard(
        Value.Table drawn,
        String name,
        String controller,
        String diodes,
        String columns,
        String rows) {

    private static final String NO_PIN = "NO_PIN";

    /** The name that is near to any text: small letters, digits and underscores. */
    public static String nameOf(String text) {
        String near =
                text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^_+|_+$", "");
        String name = near.isEmpty() ? "keyboard" : near;
        return name.substring(0, Math.min(name.length(), 40));
    }

    /** How many columns the drawing has. */
    public int columnCount() {
        return pins("cols").size();
    }

    /** How many rows the drawing has. */
    public int rowCount() {
        return pins("rows").size();
    }

    /** The whole {@code keyboard.json}. */
    Value.Table table() {
        Value.Table pins =
                Value.Table.empty()
                        .with("cols", filled(columns, columnCount()))
                        .with("rows", filled(rows, rowCount()));
        Value.Table table = drawn.with("matrix_pins", pins);
        if (!controller.isEmpty()) {
            table = table.with("development_board", new Value.Text(controller));
        }
        return diodes.isEmpty() ? table : table.with("diode_direction", new Value.Text(diodes));
    }

    /** The columns' pins that were written. */
    List<String> columnPins() {
        return split(columns);
    }

    /** The rows' pins that were written. */
    List<String> rowPins() {
        return split(rows);
    }

    private List<Value> pins(String side) {
        return drawn.at(OptionPath.of("matrix_pins"))
                .filter(Value.Table.class::isInstance)
                .map(table -> ((Value.Table) table).items(side))
                .orElse(List.of());
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.strip().split("[\\s,;]+")).filter(pin -> !pin.isEmpty()).toList();
    }

    private static Value filled(String text, int count) {
        List<String> pins = new ArrayList<>(split(text));
        while (pins.size() < count) {
            pins.add(NO_PIN);
        }
        return Value.texts(pins);
    }
}
