package org.keywright.keymap.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How another program writes the keycodes that have numbers in them. */
enum CodeDialect {
    /** {@code M3}, {@code USER05}, {@code LT1(KC_SPACE)}; numbers for what has no name. */
    VIAL("vial", "M%d", "USER%02d"),
    /** {@code MACRO(3)}, {@code CUSTOM(5)}, {@code LT(1,KC_SPC)}; no names, nothing. */
    VIA("via", "MACRO(%d)", "CUSTOM(%d)");

    private static final Pattern MACRO =
            Pattern.compile("M(?:ACRO)?0?([0-9]{1,3})|MACRO0?\\(([0-9]{1,3})\\)");
    private static final Pattern OWN =
            Pattern.compile("USER([0-9]{2})|(?:USER|CUSTOM)\\(([0-9]{1,3})\\)");
    private static final Pattern LAYER_TAP = Pattern.compile("LT([0-9]{1,2})\\(");

    private final String table;
    private final String macro;
    private final String own;

    CodeDialect(String table, String macro, String own) {
        this.table = table;
        this.macro = macro;
        this.own = own;
    }

    /** Where the names of this program stand. */
    String table() {
        return table;
    }

    /** What plays a macro. */
    String macro(int number) {
        return macro.formatted(number);
    }

    /** A keycode that the keyboard's own code deals with. */
    String own(int number) {
        return own.formatted(number);
    }

    /** The same text in QMK's grammar; names are left as they are. */
    static String grammar(String written) {
        Matcher macro = MACRO.matcher(written);
        if (macro.matches()) {
            return "QK_MACRO_" + number(macro);
        }
        Matcher own = OWN.matcher(written);
        if (own.matches()) {
            return "QK_KB_" + number(own);
        }
        return LAYER_TAP.matcher(written).replaceFirst("LT($1,");
    }

    private static int number(Matcher found) {
        return Integer.parseInt(found.group(1) != null ? found.group(1) : found.group(2));
    }
}
