package org.keywright.keymap.check;

import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** QMK's firmware cannot count further than 32 layers; and one there has to be. */
final class TooManyLayers implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        int layers = document.layers().size();
        if (layers == 0) {
            return List.of(
                    Problem.error(
                            "no-layers",
                            new Location.Everywhere(),
                            "The keymap has no layers.",
                            "Add one."));
        }
        if (layers <= KeymapDocument.MOST_LAYERS) {
            return List.of();
        }
        return List.of(
                Problem.error(
                        "too-many-layers",
                        new Location.OnLayer(KeymapDocument.MOST_LAYERS),
                        "The keymap has " + layers + " layers; QMK knows 32.",
                        "Remove layers from number 32 on."));
    }
}
