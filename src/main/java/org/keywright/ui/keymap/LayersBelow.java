package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;

/**
 * Which layers show through a layer's transparent keys, nearest first.
 *
 * <p>Where exactly one layer leads to it, that one and what lies below that; otherwise only the
 * base layer, because which others are on cannot be known from the keymap.
 */
final class LayersBelow {

    private LayersBelow() {}

    static List<Integer> of(KeymapDocument document, int layer) {
        List<Integer> below = new ArrayList<>();
        int here = layer;
        while (here != 0) {
            TreeSet<Integer> from = leadingTo(document, here);
            from.remove(here);
            int next = from.size() == 1 ? from.first() : 0;
            if (next != 0 && (below.contains(next) || next == layer)) {
                next = 0;
            }
            below.add(next);
            here = next;
        }
        return below;
    }

    private static TreeSet<Integer> leadingTo(KeymapDocument document, int target) {
        TreeSet<Integer> from = new TreeSet<>();
        for (int i = 0; i < document.layers().size(); i++) {
            Layer layer = document.layers().get(i);
            if (layer.keys().stream().anyMatch(code -> leads(code, target))) {
                from.add(i);
            }
        }
        return from;
    }

    private static boolean leads(Keycode code, int target) {
        return code.layerNumber().equals(OptionalInt.of(target));
    }
}
