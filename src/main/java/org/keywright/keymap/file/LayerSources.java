package org.keywright.keymap.file;

import java.util.List;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;

/** Recognises a layer that moved, so that its way of writing moves along. */
final class LayerSources {

    private LayerSources() {}

    /**
     * The layer of the earlier keymap that the given one is most like; the one of the same number
     * when none is more like it; -1 when there is no likeness.
     */
    static int find(KeymapDocument before, Layer layer, int number) {
        List<Layer> layers = before.layers();
        if (layers.size() > KeymapDocument.MOST_LAYERS) {
            return number < layers.size() ? number : -1;
        }
        int best = number < layers.size() ? number : -1;
        int most = best < 0 ? 0 : likeness(layers.get(best), layer);
        for (int i = 0; i < layers.size(); i++) {
            int likeness = likeness(layers.get(i), layer);
            if (likeness > most) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }

    private static int likeness(Layer first, Layer second) {
        int equal = 0;
        int shorter = Math.min(first.keys().size(), second.keys().size());
        for (int i = 0; i < shorter; i++) {
            equal += like(first.keys().get(i), second.keys().get(i)) ? 1 : 0;
        }
        return equal;
    }

    /** Renumbered layers do not make a key a different one. */
    private static boolean like(Keycode first, Keycode second) {
        return first.equals(second)
                || first.layerNumber().isPresent()
                        && first.mapLayers(n -> 0).equals(second.mapLayers(n -> 0));
    }
}
