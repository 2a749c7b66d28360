package org.keywright.keycode;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that QMK defines as macros over other codes and that are therefore in no keycode table: the
 * shifted symbols of a US keyboard, {@code KC_HYPR}, {@code OS_LSFT} and the like.
 */
final class NamedMacros {

    private NamedMacros() {}

    static List<KeycodeEntry> entries() {
        List<KeycodeEntry> all = new ArrayList<>();
        UsSymbol.ALL.forEach(symbol -> all.add(symbol.entry()));
        all.add(combined("KC_MEH", 0x7, "Control, Shift and Alt together"));
        all.add(combined("KC_HYPR", 0xF, "Control, Shift, Alt and GUI together"));
        for (String side : List.of("L", "R")) {
            for (String keys : KEYS) {
                oneShot(all, side + keys);
            }
        }
        oneShot(all, "MEH");
        oneShot(all, "HYPR");
        return all;
    }

    private static final List<String> KEYS =
            List.of(
                    "CTL", "SFT", "ALT", "GUI", "CS", "CA", "CG", "SA", "SG", "AG", "CSG", "CAG",
                    "SAG");

    private static KeycodeEntry combined(String name, int bits, String description) {
        String label = new Modifiers(bits).label();
        return new KeycodeEntry(bits << 8, name, List.of(), label, "modifiers", description);
    }

    private static void oneShot(List<KeycodeEntry> all, String keys) {
        ModifierMacros.wrapper(keys)
                .ifPresent(
                        modifiers ->
                                all.add(
                                        new KeycodeEntry(
                                                0x52A0 | modifiers.bits(),
                                                "OS_" + keys,
                                                List.of(),
                                                "1× " + modifiers.label(),
                                                "modifiers",
                                                modifiers.label() + " for the next key")));
    }
}
