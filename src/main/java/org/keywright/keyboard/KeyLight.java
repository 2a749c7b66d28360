package org.keywright.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;

/**
 * One light of a keyboard whose lights are single: a row of {@code rgb_matrix.layout} or {@code
 * led_matrix.layout} in {@code info.json}.
 *
 * @param index its place in the chain, from 0
 * @param x from the left, 0 to 224 across the whole keyboard
 * @param y from the top, 0 to 64
 * @param flags what it is for, as QMK adds it up: 1 modifier, 2 underglow, 4 key, 8 indicator
 * @param row of the matrix, of the key above it; -1 for none
 * @param column of the matrix; -1 for none
 */
public record KeyLight(int index, double x, double y, int flags, int row, int column) {

    /** Below a modifier key. */
    public static final int MODIFIER = 1;

    /** Shines down onto the desk. */
    public static final int UNDERGLOW = 2;

    /** Below a key. */
    public static final int KEY = 4;

    /** Tells of Caps Lock and the like. */
    public static final int INDICATOR = 8;

    /** The lights of a keyboard; none for one without single lights. */
    public static List<KeyLight> of(KeyboardDefinition keyboard) {
        for (String feature : List.of("rgb_matrix", "led_matrix")) {
            List<Value> rows = keyboard.resolved().table(feature).items("layout");
            if (!rows.isEmpty()) {
                return read(rows);
            }
        }
        return List.of();
    }

    private static List<KeyLight> read(List<Value> rows) {
        List<KeyLight> lights = new ArrayList<>();
        for (Value row : rows) {
            if (row instanceof Value.Table light) {
                List<Value> key = light.items("matrix");
                lights.add(
                        new KeyLight(
                                lights.size(),
                                number(light.find("x")),
                                number(light.find("y")),
                                (int) number(light.find("flags")),
                                key.size() < 2 ? -1 : (int) number(Optional.of(key.get(0))),
                                key.size() < 2 ? -1 : (int) number(Optional.of(key.get(1)))));
            }
        }
        return lights;
    }

    private static double number(Optional<Value> value) {
        if (value.orElse(null) instanceof Value.Whole whole) {
            return whole.asInt().orElse(0);
        }
        return value.orElse(null) instanceof Value.Decimal(double number) ? number : 0;
    }

    /** Whether it lies below that key. */
    public boolean below(PhysicalKey key) {
        return row >= 0 && row == key.row() && column == key.column();
    }

    /** Whether a flag is set. */
    public boolean is(int flag) {
        return (flags & flag) != 0;
    }
}
