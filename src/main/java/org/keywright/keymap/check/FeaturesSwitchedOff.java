package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;

/** A keycode does nothing because its feature is off on this keyboard. */
final class FeaturesSwitchedOff implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            UsedFeatures.needed(placed.keycode(), table)
                    .filter(feature -> !Features.on(feature, document, keyboard))
                    .ifPresent(feature -> problems.add(problem(placed, feature)));
        }
        return problems;
    }

    private static Problem problem(PlacedKeycode placed, String feature) {
        return Problem.warning(
                "feature-off",
                placed.location(),
                placed.keycode().text() + " does nothing: " + feature + " is off.",
                "Switch on features." + feature + " in the options of this keymap.");
    }
}
