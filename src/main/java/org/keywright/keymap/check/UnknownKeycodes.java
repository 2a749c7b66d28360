package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

/**
 * A keycode that nobody defines. Only a warning where C code may define it: inside {@code ANY(…)},
 * or when the keymap uses modules or the keycodes of a host language.
 */
final class UnknownKeycodes implements KeymapCheck {

    /** Guessing takes time, and nobody reads more than this. */
    private static final int MOST_SUGGESTIONS = 50;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        Set<String> own = OwnKeycodes.names(document, keyboard);
        boolean elsewhere = OwnKeycodes.mayComeFromElsewhere(document, keyboard);
        Map<String, String> advice = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            boolean lenient = elsewhere || placed.keycode() instanceof Keycode.Any;
            for (Keycode leaf : KeycodeParts.leaves(placed.keycode())) {
                if (leaf instanceof Keycode.Raw && table.valueOf(leaf).isEmpty()) {
                    problems.add(unreadable(placed, leaf, lenient));
                } else if (leaf instanceof Keycode.Named named
                        && table.find(named.text()).isEmpty()
                        && !own.contains(named.text())) {
                    String next =
                            advice.size() > MOST_SUGGESTIONS
                                    ? ""
                                    : advice.computeIfAbsent(
                                            named.text(),
                                            name -> Spelling.advice(name, table, own));
                    problems.add(unknown(placed, named.text(), next, lenient));
                }
            }
        }
        return problems;
    }

    private static Problem unreadable(PlacedKeycode placed, Keycode leaf, boolean lenient) {
        return new Problem(
                "unreadable-keycode",
                severity(lenient),
                placed.location(),
                "“" + shortened(leaf.text()) + "” is not a keycode that Keywright can read.",
                "Choose a keycode from the palette.");
    }

    private static Problem unknown(
            PlacedKeycode placed, String name, String advice, boolean lenient) {
        return new Problem(
                "unknown-keycode",
                severity(lenient),
                placed.location(),
                "There is no keycode " + shortened(name) + ".",
                advice);
    }

    private static Severity severity(boolean lenient) {
        return lenient ? Severity.WARNING : Severity.ERROR;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
