package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.Layer;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Keycodes by their places in the matrix, as programs keep them that talk to a keyboard.
 *
 * @param keyboard whose matrix it is
 * @param layers for each layer the codes by row times columns plus column; places without a key are
 *     left out
 */
record MatrixKeymap(KeyboardDefinition keyboard, List<Map<Integer, Keycode>> layers) {

    private static final int MOST_LISTED = 100;

    MatrixKeymap {
        layers = List.copyOf(layers);
    }

    /** Whether a code does nothing of its own. */
    static boolean nothing(Keycode code) {
        return code.isNothing() || code.isTransparent();
    }

    /** The layout that has a place for most codes; the usual one of several. */
    Layout layout(String usual) {
        Layout best = keyboard.findLayout(usual).orElseGet(() -> keyboard.layoutList().getFirst());
        int fewest = lost(best).size();
        for (Layout layout : keyboard.layoutList()) {
            int count = lost(layout).size();
            if (count < fewest) {
                best = layout;
                fewest = count;
            }
        }
        return best;
    }

    /** What the keys of a layout do. */
    List<Layer> arranged(Layout layout) {
        List<Layer> arranged = new ArrayList<>();
        for (Map<Integer, Keycode> layer : layers) {
            Keycode missing = arranged.isEmpty() ? Keycode.NOTHING : Keycode.TRANSPARENT;
            arranged.add(
                    new Layer(
                            layout.keys().stream()
                                    .map(key -> layer.getOrDefault(place(key), missing))
                                    .toList()));
        }
        return arranged;
    }

    private int place(PhysicalKey key) {
        return key.row() * keyboard.matrixColumns() + key.column();
    }

    /** A code at a place where a layout has no key. */
    private record Lost(int layer, int place, Keycode code) {}

    private List<Lost> lost(Layout layout) {
        Set<Integer> places = new HashSet<>();
        layout.keys().forEach(key -> places.add(place(key)));
        List<Lost> lost = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            int number = i;
            layers.get(i)
                    .forEach(
                            (place, code) -> {
                                if (!places.contains(place) && !nothing(code)) {
                                    lost.add(new Lost(number, place, code));
                                }
                            });
        }
        return lost;
    }

    /** The codes for which a layout has no key, each a problem. */
    List<Problem> problems(Layout layout, String file) {
        int columns = Math.max(1, keyboard.matrixColumns());
        return lost(layout).stream()
                .limit(MOST_LISTED)
                .map(
                        lost ->
                                Problem.warning(
                                        "matrix-place",
                                        new Location.InFile(file),
                                        "%s on layer %d is for row %d, column %d, where %s has no key."
                                                .formatted(
                                                        lost.code().text(),
                                                        lost.layer(),
                                                        lost.place() / columns,
                                                        lost.place() % columns,
                                                        layout.name()),
                                        "Put it on another key, or choose another layout."))
                .toList();
    }
}
