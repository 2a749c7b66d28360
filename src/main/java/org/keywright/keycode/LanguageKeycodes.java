package org.keywright.keycode;

import java.util.List;

/**
 * Names for keys by what they type where the host is set to a certain layout: {@code DE_Y}.
 *
 * @param language QMK's name of the layout, {@code german}
 * @param version three numbers, {@code 0.0.1}
 * @param keycodes in order
 */
public record LanguageKeycodes(String language, String version, List<Named> keycodes) {
    public LanguageKeycodes {
        keycodes = List.copyOf(keycodes);
    }

    /**
     * One of the names.
     *
     * @param name in C
     * @param keycode what it stands for, {@code S(KC_2)}
     * @param aliases other names
     * @param label what it types, in the words of its table; may be empty
     */
    public record Named(String name, String keycode, List<String> aliases, String label) {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }
}
