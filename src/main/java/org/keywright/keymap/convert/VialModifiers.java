package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;

/**
 * Modifiers of a key override as the eight bits of a USB report: left ones low, right ones high.
 */
final class VialModifiers {

    private static final List<String> EITHER = List.of("CTRL", "SHIFT", "ALT", "GUI");
    private static final List<String> SIDES =
            List.of("LCTL", "LSFT", "LALT", "LGUI", "RCTL", "RSFT", "RALT", "RGUI");

    private VialModifiers() {}

    /** The names of the bits; both bits of a modifier mean either side. */
    static List<String> names(int bits) {
        List<String> names = new ArrayList<>();
        int rest = bits & 0xFF;
        for (int i = 0; i < EITHER.size(); i++) {
            int both = 0x11 << i;
            if ((rest & both) == both) {
                names.add(EITHER.get(i));
                rest &= ~both;
            }
        }
        for (int i = 0; i < SIDES.size(); i++) {
            if ((rest & 1 << i) != 0) {
                names.add(SIDES.get(i));
            }
        }
        return names;
    }

    /** The bits of names. */
    static int bits(List<String> names) {
        int bits = 0;
        for (String name : names) {
            int either = EITHER.indexOf(name);
            int side = SIDES.indexOf(name);
            bits |= either >= 0 ? 0x11 << either : side >= 0 ? 1 << side : 0;
        }
        return bits;
    }
}
