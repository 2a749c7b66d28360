package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;

/**
 * {@code LSFT(…)} and the like set bits of a basic key's number; in any other number those bits
 * mean something else: {@code LSFT(LT(1,KC_A))} is {@code LT(3,KC_A)}.
 */
final class ModifiersOnKeysThatAreNotBasic implements KeymapCheck {

    /** Eight bits of a basic key and five of modifiers. */
    private static final int LAST_MODIFIED = 0x1FFF;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            if (KeycodeParts.content(placed.keycode()) instanceof Keycode.Modified modified) {
                OptionalInt number = table.valueOf(modified.key());
                if (number.isPresent() && number.getAsInt() > LAST_MODIFIED) {
                    problems.add(problem(placed, modified.key()));
                }
            }
        }
        return problems;
    }

    private static Problem problem(PlacedKeycode placed, Keycode key) {
        return Problem.error(
                "modified-not-basic",
                placed.location(),
                "No modifier can be added to " + key.text() + "; it would become another key.",
                "Put the modifier on a basic key, or on a key of its own.");
    }
}
