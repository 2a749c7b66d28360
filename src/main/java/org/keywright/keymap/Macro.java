package org.keywright.keymap;

import java.util.List;

/**
 * What {@code QK_MACRO_n} types.
 *
 * @param steps in order
 */
public record Macro(List<Step> steps) {
    public Macro {
        steps = List.copyOf(steps);
    }

    /** One thing a macro does; QMK's keymap.json {@code macros}. */
    public sealed interface Step {}

    /**
     * Types a text on the host's layout.
     *
     * @param text characters to type
     */
    public record Type(String text) implements Step {}

    /**
     * Taps, presses or releases keys.
     *
     * @param action {@code tap}, {@code down} or {@code up}
     * @param keycodes basic codes without {@code KC_}, as QMK writes them
     */
    public record Keys(String action, List<String> keycodes) implements Step {
        public Keys {
            keycodes = List.copyOf(keycodes);
        }
    }

    /**
     * Waits.
     *
     * @param milliseconds how long
     */
    public record Delay(int milliseconds) implements Step {}

    /** Sounds the bell of a board with audio. */
    public record Beep() implements Step {}
}
