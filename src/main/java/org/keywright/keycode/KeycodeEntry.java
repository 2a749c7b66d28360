package org.keywright.keycode;

import java.util.List;

/**
 * A row of the keycode tables.
 *
 * @param code 16 bits, as in QMK's {@code keycodes.h}
 * @param name canonical: {@code KC_ENTER}
 * @param aliases other names: {@code KC_ENT}
 * @param label short legend for a keycap, may be empty
 * @param group QMK's group: {@code basic}, {@code media}, {@code quantum}
 * @param description what it does, for a tooltip and the search; may be empty
 */
public record KeycodeEntry(
        int code,
        String name,
        List<String> aliases,
        String label,
        String group,
        String description) {
    public KeycodeEntry {
        aliases = List.copyOf(aliases);
    }
}
