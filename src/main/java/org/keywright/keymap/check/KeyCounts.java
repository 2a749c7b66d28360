package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A layer has more or fewer keycodes than the layout has keys. */
final class KeyCounts implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        Optional<Layout> layout = keyboard.findLayout(document.layout());
        if (layout.isEmpty()) {
            return List.of();
        }
        int expected = layout.get().keys().size();
        List<Problem> problems = new ArrayList<>();
        int most = Math.min(document.layers().size(), KeymapDocument.MOST_LAYERS);
        for (int layer = 0; layer < most; layer++) {
            int actual = document.layers().get(layer).keys().size();
            if (actual != expected) {
                problems.add(problem(layer, actual, expected, document.layout()));
            }
        }
        return problems;
    }

    private static Problem problem(int layer, int actual, int expected, String layout) {
        String message =
                "Layer %d has %d keycodes, but %s has %d keys."
                        .formatted(layer, actual, layout, expected);
        int difference = Math.abs(actual - expected);
        String advice = actual < expected ? adding(difference) : removing(difference);
        return Problem.error("key-count", new Location.OnLayer(layer), message, advice);
    }

    private static String adding(int keys) {
        return keys == 1 ? "Add 1." : "Add " + keys + ", or choose the layout it was made for.";
    }

    private static String removing(int keys) {
        return keys == 1
                ? "Remove 1."
                : "Remove " + keys + ", or choose the layout it was made for.";
    }
}
