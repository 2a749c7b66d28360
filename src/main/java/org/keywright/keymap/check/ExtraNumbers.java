package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.NumberedCodes;
import org.keywright.problem.Problem;

/**
 * A key calls a tap dance or a character that the keymap does not have. Only where it has some:
 * otherwise they may come from C of the user's own.
 */
final class ExtraNumbers implements KeymapCheck {

    private static final List<ExtraKind> KINDS = List.of(ExtraKind.TAP_DANCE, ExtraKind.CHARACTER);

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        for (ExtraKind kind : KINDS) {
            int size = Extras.of(document, kind).size();
            for (PlacedKeycode placed : PlacedKeycode.in(document)) {
                int number = NumberedCodes.number(kind, placed.keycode());
                if (size > 0 && number >= size) {
                    problems.add(problem(placed, kind, number));
                }
            }
        }
        return problems;
    }

    private static Problem problem(PlacedKeycode placed, ExtraKind kind, int number) {
        return Problem.warning(
                "extra-missing",
                placed.location(),
                placed.keycode().text()
                        + " does nothing: there is no "
                        + kind.word()
                        + " "
                        + number
                        + ".",
                "Add it, or choose another keycode.");
    }
}
