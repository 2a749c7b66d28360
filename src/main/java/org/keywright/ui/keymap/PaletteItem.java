package org.keywright.ui.keymap;

import org.keywright.keycode.Keycode;
import org.keywright.ui.control.CapLook;

/**
 * Something to pick from the palette.
 *
 * @param template the keycode, with {@code %} where the selected key's own tap code goes
 * @param look how it is drawn
 * @param hint what it does, for a tooltip
 */
record PaletteItem(String template, CapLook look, String hint) {

    /** The keycode to assign to a key that does {@code present} now. */
    String keycodeFor(Keycode present) {
        return template.contains("%") ? template.replace("%", tap(present)) : template;
    }

    /** What a key does when it is tapped, as far as that fits into another keycode. */
    private static String tap(Keycode present) {
        return switch (present) {
            case Keycode.Named named -> named.text();
            case Keycode.LayerTap code -> code.tap().text();
            case Keycode.ModTap code -> code.tap().text();
            case Keycode.SwapHandsTap code -> code.tap().text();
            case Keycode.Modified code -> tap(code.key());
            case Keycode.Any any ->
                    any.content() instanceof Keycode.Any ? "KC_NO" : tap(any.content());
            case Keycode.LayerSwitch code -> Keycode.NOTHING.text();
            case Keycode.LayerMod code -> Keycode.NOTHING.text();
            case Keycode.OneShotMod code -> Keycode.NOTHING.text();
            case Keycode.TapDance code -> Keycode.NOTHING.text();
            case Keycode.Unicode code -> Keycode.NOTHING.text();
            case Keycode.Raw raw -> Keycode.NOTHING.text();
        };
    }
}
