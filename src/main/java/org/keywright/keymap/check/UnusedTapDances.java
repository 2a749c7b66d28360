package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.NumberedCodes;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** No key calls a tap dance. */
final class UnusedTapDances implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        int dances = Extras.of(document, ExtraKind.TAP_DANCE).size();
        if (dances == 0) {
            return List.of();
        }
        BitSet called = new BitSet();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            int number = NumberedCodes.number(ExtraKind.TAP_DANCE, placed.keycode());
            if (number >= 0) {
                called.set(number);
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (int dance = 0; dance < Math.min(dances, ExtraKind.TAP_DANCE.most()); dance++) {
            if (!called.get(dance)) {
                problems.add(
                        Problem.hint(
                                "unused-tap-dance",
                                new Location.OnExtra(ExtraKind.TAP_DANCE.member(), dance),
                                "No key calls tap dance " + dance + ".",
                                "Put TD(" + dance + ") on a key, or delete it."));
            }
        }
        return problems;
    }
}
