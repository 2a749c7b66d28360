package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The keymap turns more encoders than the keyboard has, or forgets some. */
final class EncoderCounts implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        int expected = keyboard.encoderCount();
        int most = Math.min(document.encoders().size(), KeymapDocument.MOST_LAYERS);
        for (int layer = 0; layer < most; layer++) {
            int actual = document.encoders().get(layer).size();
            if (actual > expected) {
                problems.add(tooMany(layer, actual, expected));
            } else if (actual < expected) {
                problems.add(tooFew(layer, actual, expected));
            }
        }
        if (document.encoders().size() > document.layers().size()) {
            problems.add(
                    Problem.warning(
                            "encoder-layers",
                            new Location.OnLayer(document.layers().size()),
                            "There are encoder actions for layers that do not exist.",
                            "Add the layers, or remove the actions."));
        }
        if (most > 0 && expected > 0 && most < document.layers().size()) {
            problems.add(
                    Problem.warning(
                            "encoder-layers",
                            new Location.OnLayer(most),
                            "From layer %d on the encoders have no actions.".formatted(most),
                            "Give every layer a row of actions; QMK builds only then."));
        }
        return problems;
    }

    private static Problem tooMany(int layer, int actual, int expected) {
        return Problem.error(
                "encoder-count",
                new Location.OnLayer(layer),
                "Layer %d has actions for %d encoders, but the keyboard has %s."
                        .formatted(layer, actual, expected == 0 ? "none" : expected),
                "Remove the actions that belong to no encoder.");
    }

    private static Problem tooFew(int layer, int actual, int expected) {
        return Problem.warning(
                "encoder-count",
                new Location.OnLayer(layer),
                "Layer %d has actions for %d of %d encoders; the others do nothing there."
                        .formatted(layer, actual, expected),
                "Give them actions, or KC_TRNS for those of the layer below.");
    }
}
