package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.control.CapLook;

/**
 * What every keycap of one layer shows: legends, what shows through, marks for problems and for
 * changes since the file was saved.
 *
 * @param looks makes looks of keycodes
 * @param document the keymap now
 * @param saved the keymap as it is in its file
 * @param problems of the keymap now
 */
record LayerLooks(
        CapLooks looks, KeymapDocument document, KeymapDocument saved, List<Problem> problems) {

    /** One look per key of the layout. */
    List<CapLook> keys(int layer, int count) {
        List<Integer> below = LayersBelow.of(document, layer);
        Set<Integer> wrong = keysWithErrors(layer);
        List<CapLook> all = new ArrayList<>();
        for (int key = 0; key < count; key++) {
            CapLook look = look(layer, key, below);
            all.add(look.withMarks(wrong.contains(key), changed(layer, key)));
        }
        return all;
    }

    private CapLook look(int layer, int key, List<Integer> below) {
        Keycode code = at(document, layer, key);
        CapLook own = looks.of(code);
        if (!transparent(own)) {
            return own;
        }
        for (int other : below) {
            CapLook through = looks.of(at(document, other, key));
            if (!transparent(through)) {
                return own.showing(through);
            }
        }
        return own;
    }

    private static boolean transparent(CapLook look) {
        return look.legend().kind() == org.keywright.keycode.LegendKind.TRANSPARENT;
    }

    private static Keycode at(KeymapDocument document, int layer, int key) {
        boolean there =
                layer < document.layers().size()
                        && key < document.layers().get(layer).keys().size();
        return there ? document.layers().get(layer).keys().get(key) : Keycode.NOTHING;
    }

    private Set<Integer> keysWithErrors(int layer) {
        Set<Integer> keys = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.location() instanceof Location.OnKey(int on, int key) && on == layer) {
                keys.add(key);
            }
        }
        return keys;
    }

    private boolean changed(int layer, int key) {
        if (document == saved || !document.layout().equals(saved.layout())) {
            return false;
        }
        List<Layer> before = saved.layers();
        return layer >= before.size() || !at(saved, layer, key).equals(at(document, layer, key));
    }
}
