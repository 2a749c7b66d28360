package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.LayerWays;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.control.CapLook;

/**
 * What every keycap of one layer shows: legends, what shows through, marks for problems and for
 * changes since the file was saved.
 *
 * @param looks makes looks of keycodes
 * @param ways what shows through transparent keys
 * @param document the keymap now
 * @param saved the keymap as it is in its file
 * @param problems of the keymap now
 */
record LayerLooks(
        CapLooks looks,
        LayerWays ways,
        KeymapDocument document,
        KeymapDocument saved,
        List<Problem> problems) {

    /** The looks of the keymap that is open in an editor. */
    static LayerLooks of(EditorViewModel editor) {
        return new LayerLooks(
                editor.looks(),
                editor.ways(),
                editor.document(),
                editor.saved(),
                editor.problems());
    }

    /** One look per key of the layout. */
    List<CapLook> keys(int layer, int count) {
        Set<Integer> wrong = keysWithErrors(layer);
        List<CapLook> all = new ArrayList<>();
        for (int key = 0; key < count; key++) {
            CapLook look = look(layer, key);
            all.add(look.withMarks(wrong.contains(key), changed(layer, key)));
        }
        return all;
    }

    /** What one key shows, without marks. */
    CapLook key(int layer, int key) {
        return look(layer, key);
    }

    private CapLook look(int layer, int key) {
        CapLook own = looks.of(at(document, layer, key));
        return transparent(own)
                ? own.showing(ways.through(layer, key).stream().map(looks::of).toList())
                : own;
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
