package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Something is assigned on a layer to the very key that has to be held for that layer, so that it
 * can never be pressed. Fine when another key leads there too, or when the key is transparent or
 * empty.
 */
final class HoldTargets implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<LayerUse> uses = LayerUse.in(document, table);
        List<Problem> problems = new ArrayList<>();
        int most = Math.min(document.layers().size(), KeymapDocument.MOST_LAYERS);
        for (int layer = 0; layer < most; layer++) {
            int key = onlyHoldKey(uses, layer);
            Layer target = document.layers().get(layer);
            if (key >= 0 && key < target.keys().size() && doesSomething(target.at(key), table)) {
                problems.add(problem(layer, key, target.at(key)));
            }
        }
        return problems;
    }

    /** The one key position from which the layer is held; -1 when there are others or none. */
    private static int onlyHoldKey(List<LayerUse> uses, int layer) {
        int only = -1;
        for (LayerUse use : uses) {
            if (use.target() != layer) {
                continue;
            }
            boolean hold = use.held() && use.placed().location() instanceof Location.OnKey;
            int key = hold ? ((Location.OnKey) use.placed().location()).key() : -1;
            if (key < 0 || only >= 0 && only != key) {
                return -1;
            }
            only = key;
        }
        return layer == 0 ? -1 : only;
    }

    /** Not transparent and not nothing. */
    private static boolean doesSomething(Keycode keycode, KeycodeTable table) {
        OptionalInt number = table.valueOf(keycode);
        return number.isEmpty() || number.getAsInt() > 1;
    }

    private static Problem problem(int layer, int key, Keycode keycode) {
        return Problem.warning(
                "hold-target-not-transparent",
                new Location.OnKey(layer, key),
                keycode.text()
                        + " can never be pressed: this key is held down while layer "
                        + layer
                        + " is on.",
                "Make it transparent.");
    }
}
