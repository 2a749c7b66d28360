package org.keywright.keymap;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keycode.Keycode;

/** Codes that name an extra by its number: {@code TD(2)}, {@code QK_MACRO_2}, {@code UM(2)}. */
public final class NumberedCodes {

    private static final Pattern MACRO = Pattern.compile("(QK_MACRO_|MC_)([0-9]{1,2})");

    private NumberedCodes() {}

    /** The code of an extra; {@code KC_NO} for one that no key calls. */
    public static Keycode of(ExtraKind kind, int number) {
        return switch (kind) {
            case TAP_DANCE -> new Keycode.TapDance(number);
            case MACRO -> new Keycode.Named("QK_MACRO_" + number);
            case CHARACTER -> new Keycode.Unicode("UM", List.of(number));
            case LEADER_SEQUENCE -> new Keycode.Named("QK_LEAD");
            case ALTERNATE_REPEAT -> new Keycode.Named("QK_AREP");
            case COMBO, KEY_OVERRIDE, CORRECTION, DIP_SWITCH -> Keycode.NOTHING;
        };
    }

    /** The extra of that kind that a code calls; -1 for none. */
    public static int number(ExtraKind kind, Keycode code) {
        if (code instanceof Keycode.Any any) {
            return number(kind, any.content());
        }
        return switch (kind) {
            case TAP_DANCE -> code instanceof Keycode.TapDance dance ? dance.number() : -1;
            case MACRO -> macro(code);
            case CHARACTER ->
                    code instanceof Keycode.Unicode unicode && !unicode.function().equals("UC")
                            ? unicode.numbers().getFirst()
                            : -1;
            case COMBO, KEY_OVERRIDE, LEADER_SEQUENCE, ALTERNATE_REPEAT, CORRECTION, DIP_SWITCH ->
                    -1;
        };
    }

    private static int macro(Keycode code) {
        Matcher name = MACRO.matcher(code instanceof Keycode.Named named ? named.text() : "");
        return name.matches() ? Integer.parseInt(name.group(2)) : -1;
    }

    /**
     * The same keymap with other numbers for the extras of a kind, wherever they are named.
     *
     * @param renumber gives a negative number for one that goes
     */
    static KeymapDocument renumbered(
            KeymapDocument keymap, ExtraKind kind, IntUnaryOperator renumber) {
        return Codes.mapped(keymap, (layer, code) -> renumbered(code, kind, layer, renumber));
    }

    private static Keycode renumbered(
            Keycode code, ExtraKind kind, int layer, IntUnaryOperator renumber) {
        if (code instanceof Keycode.Any any && number(kind, code) >= 0) {
            Keycode inside = renumbered(any.content(), kind, layer, renumber);
            return inside.equals(any.content()) ? code : inside;
        }
        if (number(kind, code) < 0) {
            return code;
        }
        Keycode gone = layer == 0 ? Keycode.NOTHING : Keycode.TRANSPARENT;
        if (code instanceof Keycode.Unicode unicode) {
            List<Integer> numbers = unicode.numbers().stream().map(renumber::applyAsInt).toList();
            return numbers.stream().anyMatch(n -> n < 0)
                    ? gone
                    : new Keycode.Unicode(unicode.function(), numbers);
        }
        int before = number(kind, code);
        int after = renumber.applyAsInt(before);
        return after == before ? code : after < 0 ? gone : of(kind, after);
    }
}
