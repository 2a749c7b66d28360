package org.keywright.bench.avr;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a computer has to hear of a key, by the HID usage tables (1.4, page 7) and not by anything
 * of this program: letters, digits, function keys, the number pad and what moves the cursor.
 */
public final class HidUsage {

    private static final Map<String, Integer> KNOWN = new HashMap<>();

    static {
        run(0x04, "ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890".split(""));
        run(0x28, "ENT", "ESC", "BSPC", "TAB", "SPC");
        run(0x3A, "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12");
        run(0x49, "INS", "HOME", "PGUP", "DEL", "END", "PGDN", "RGHT", "LEFT", "DOWN", "UP");
        run(0x59, "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P0");
    }

    private HidUsage() {}

    /**
     * Of a keycode.
     *
     * @param keycode QMK's name, {@code KC_A}
     * @return a usage of page 7; empty if it is none of those this table has
     */
    public static Optional<Integer> of(String keycode) {
        return keycode.startsWith("KC_")
                ? Optional.ofNullable(KNOWN.get(keycode.substring(3)))
                : Optional.empty();
    }

    private static void run(int first, String... names) {
        for (int i = 0; i < names.length; i++) {
            KNOWN.put(names[i], first + i);
        }
    }
}
