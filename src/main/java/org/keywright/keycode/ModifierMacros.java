package org.keywright.keycode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * QMK's macros that add modifiers to a key ({@code LCTL(kc)}) and those that make a mod-tap of it
 * ({@code LCTL_T(kc)}). Source: {@code quantum_keycodes.h}.
 */
final class ModifierMacros {

    private static final String LETTERS = "CSAG";
    private static final Map<String, Modifiers> WRAPPERS = wrappers();
    private static final Map<String, Modifiers> TAPS = taps();

    private ModifierMacros() {}

    /** The modifiers that {@code LCTL}, {@code S} or {@code HYPR} add. */
    static Optional<Modifiers> wrapper(String function) {
        return Optional.ofNullable(WRAPPERS.get(function));
    }

    /** The modifiers that {@code LCTL_T} or {@code ALL_T} hold; not for {@code MT}. */
    static Optional<Modifiers> tap(String function) {
        return Optional.ofNullable(TAPS.get(function));
    }

    /** The macro that adds exactly these modifiers. */
    static Optional<String> wrapperOf(Modifiers modifiers) {
        return nameOf(WRAPPERS, modifiers);
    }

    /** The macro that holds exactly these modifiers. */
    static Optional<String> tapOf(Modifiers modifiers) {
        return nameOf(TAPS, modifiers);
    }

    private static Optional<String> nameOf(Map<String, Modifiers> names, Modifiers modifiers) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(modifiers))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    private static Map<String, Modifiers> wrappers() {
        Map<String, Modifiers> all = new LinkedHashMap<>(combinations());
        Map.of("C", "LCTL", "S", "LSFT", "A", "LALT", "G", "LGUI")
                .forEach((shortName, name) -> all.put(shortName, all.get(name)));
        return all;
    }

    private static Map<String, Modifiers> taps() {
        Map<String, Modifiers> all = new LinkedHashMap<>();
        combinations().forEach((name, modifiers) -> all.put(name + "_T", modifiers));
        for (String name : List.of("CTL", "SFT", "ALT", "GUI", "OPT", "CMD", "WIN")) {
            all.put(name + "_T", all.get("L" + name + "_T"));
        }
        all.put("ALL_T", all.get("HYPR_T"));
        all.put("C_S_T", all.get("LCS_T"));
        return all;
    }

    /** Names that exist with and without {@code _T}. */
    private static Map<String, Modifiers> combinations() {
        Map<String, Modifiers> all = new LinkedHashMap<>();
        putSide(all, "L", 0);
        putSide(all, "R", Modifiers.RIGHT);
        all.put("ALGR", all.get("RALT"));
        all.put("SAGR", all.get("RSA"));
        for (String name : List.of("SGUI", "SCMD", "SWIN")) {
            all.put(name, all.get("LSG"));
        }
        all.put("MEH", new Modifiers(0x7));
        all.put("HYPR", new Modifiers(0xF));
        return all;
    }

    private static void putSide(Map<String, Modifiers> all, String side, int right) {
        List<String> singles = List.of("CTL", "SFT", "ALT", "GUI");
        for (int i = 0; i < singles.size(); i++) {
            all.put(side + singles.get(i), new Modifiers(1 << i | right));
        }
        all.put(side + "OPT", all.get(side + "ALT"));
        all.put(side + "CMD", all.get(side + "GUI"));
        all.put(side + "WIN", all.get(side + "GUI"));
        // Two or three letters of CSAG in this order; Control, Shift and Alt together are MEH.
        for (int keys = 1; keys < 0xF; keys++) {
            if (Integer.bitCount(keys) > 1 && keys != 0x7) {
                all.put(side + letters(keys), new Modifiers(keys | right));
            }
        }
    }

    private static String letters(int keys) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < LETTERS.length(); i++) {
            if ((keys & 1 << i) != 0) {
                name.append(LETTERS.charAt(i));
            }
        }
        return name.toString();
    }
}
