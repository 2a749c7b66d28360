package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A map of encoders or DIP switches is switched on, but the keymap holds none: C misses a table.
 */
final class MapsWithoutActions implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        if (document.encoders().isEmpty() && mapped("encoder", document, keyboard)) {
            problems.add(problem("encoder", "encoders"));
        }
        if (document.others().items("dip_switches").isEmpty()
                && mapped("dip_switch", document, keyboard)) {
            problems.add(problem("dip_switch", "dip_switches"));
        }
        return problems;
    }

    private static boolean mapped(
            String feature, KeymapDocument document, KeyboardDefinition keyboard) {
        return Features.on(feature, document, keyboard)
                && Features.on(feature + "_map", document, keyboard);
    }

    private static Problem problem(String feature, String member) {
        return Problem.error(
                "map-without-actions",
                new Location.OnOption("features." + feature + "_map"),
                feature + "_map is on, but the keymap has no \"" + member + "\".",
                "Give them actions, or switch features." + feature + "_map off.");
    }
}
