package org.keywright.keymap;

import java.util.Map;
import java.util.OptionalInt;
import org.keywright.keycode.Keycode;

/**
 * Puts other keycodes in the place of some, wherever they are: keys, encoders, DIP switches.
 *
 * @param by what becomes of what
 * @param layer only there; empty for everywhere
 * @param words what the user called it: {@code KC_CAPS by KC_ESC}
 */
public record ReplaceKeycodes(Map<Keycode, Keycode> by, OptionalInt layer, String words)
        implements Edit {
    public ReplaceKeycodes {
        by = Map.copyOf(by);
    }

    @Override
    public String label() {
        return "Replace " + words;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return Codes.mapped(
                before,
                (on, code) ->
                        layer.isEmpty() || layer.getAsInt() == on
                                ? by.getOrDefault(code, code)
                                : code);
    }
}
