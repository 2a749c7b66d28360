package org.keywright.keycode;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A keycode as the other hand would have it: right modifiers for left ones and back. */
public final class OtherHand {

    private static final String KEYS = "CTL|SFT|ALT|GUI|OPT|CMD|WIN";

    /** A name of a modifier, of a macro that adds modifiers, or of one that holds them. */
    private static final Pattern SIDED =
            Pattern.compile(
                    "\\b(KC_|MOD_|)([LR])("
                            + KEYS
                            + "|[CSAG]{2,4}(?=(?:_T)?\\())(?=_T\\(|\\b)"
                            + "|\\bKC_(LEFT|RIGHT)_(CTRL|SHIFT|ALT|GUI)\\b"
                            + "|\\b("
                            + KEYS
                            + ")_T(?=\\()");

    private OtherHand() {}

    /** The same keycode with every modifier on the other side. */
    public static Keycode of(Keycode code) {
        String text = code.text();
        String other = SIDED.matcher(text).replaceAll(OtherHand::swapped);
        return other.equals(text) ? code : KeycodeParser.parse(other);
    }

    private static String swapped(MatchResult name) {
        if (name.group(2) != null) {
            return name.group(1) + (name.group(2).equals("L") ? "R" : "L") + name.group(3);
        }
        if (name.group(4) != null) {
            return "KC_" + (name.group(4).equals("LEFT") ? "RIGHT" : "LEFT") + "_" + name.group(5);
        }
        // Without a side they mean the left one.
        return "R" + name.group(6) + "_T";
    }
}
