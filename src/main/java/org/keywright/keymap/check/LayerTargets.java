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
 * A key switches to a layer that does not exist, or that {@code LT} and {@code LM} cannot reach.
 */
final class LayerTargets implements KeymapCheck {

    /** {@code LT} and {@code LM} have four bits for the layer. */
    private static final int LAST_IN_FOUR_BITS = 15;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        int layers = document.layers().size();
        List<Problem> problems = new ArrayList<>();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            OptionalInt target = placed.keycode().layerNumber();
            // First: a missing layer is skipped by the firmware, LT(16,…) becomes LT(0,…).
            if (target.isPresent()
                    && target.getAsInt() > LAST_IN_FOUR_BITS
                    && hasFourBits(KeycodeParts.content(placed.keycode()))) {
                problems.add(outOfReach(placed));
            } else if (target.isPresent() && target.getAsInt() >= layers) {
                problems.add(missing(placed, target.getAsInt(), layers));
            }
        }
        return problems;
    }

    private static boolean hasFourBits(Keycode keycode) {
        return keycode instanceof Keycode.LayerTap || keycode instanceof Keycode.LayerMod;
    }

    private static Problem missing(PlacedKeycode placed, int target, int layers) {
        String message =
                placed.keycode().text()
                        + " switches to layer "
                        + target
                        + ", which does not exist.";
        String advice =
                layers == 1
                        ? "There is only layer 0: add a layer, or choose another keycode."
                        : "The last layer is " + (layers - 1) + ".";
        // Up to 31 the firmware finds nothing there and goes on; above it takes another layer.
        return target < KeymapDocument.MOST_LAYERS
                ? Problem.warning("no-such-layer", placed.location(), message, advice)
                : Problem.error("no-such-layer", placed.location(), message, advice);
    }

    private static Problem outOfReach(PlacedKeycode placed) {
        return Problem.error(
                "layer-out-of-reach",
                placed.location(),
                placed.keycode().text() + " cannot reach its layer: LT and LM end at layer 15.",
                "Move the layer to a number below 16.");
    }
}
