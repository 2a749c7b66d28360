package org.keywright.keymap;

import java.nio.charset.StandardCharsets;

/**
 * How many bytes of flash a macro takes, apart from the code that plays it: QMK keeps it as one
 * string ({@code send_string_keycodes.h}): a character each for texts, three for a key that is
 * tapped, pressed or released, two and the digits and a bar for a delay, and an end mark.
 */
public final class MacroSize {

    private static final int KEY = 3;
    private static final int DELAY = 3;

    private MacroSize() {}

    /** Bytes; none for a macro without steps. */
    public static int of(Macro macro) {
        int bytes = macro.steps().isEmpty() ? 0 : 1;
        for (Macro.Step step : macro.steps()) {
            bytes +=
                    switch (step) {
                        case Macro.Type type -> type.text().getBytes(StandardCharsets.UTF_8).length;
                        case Macro.Keys keys -> KEY * strokes(keys);
                        case Macro.Delay delay ->
                                DELAY + Integer.toString(delay.milliseconds()).length();
                        case Macro.Beep beep -> 1;
                    };
        }
        return bytes;
    }

    /** Keys tapped together: all but the last one go down and up around it. */
    private static int strokes(Macro.Keys keys) {
        int count = keys.keycodes().size();
        return keys.action().equals("tap") && count > 1 ? 2 * (count - 1) + 1 : count;
    }
}
