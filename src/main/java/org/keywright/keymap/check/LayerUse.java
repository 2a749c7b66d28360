package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.TriLayer;

/**
 * A key, encoder or combination of keys that brings a layer on.
 *
 * @param placed where
 * @param target the layer, from 0
 */
record LayerUse(PlacedKeycode placed, int target) {

    static List<LayerUse> in(KeymapDocument document, KeycodeTable table) {
        List<LayerUse> uses = new ArrayList<>();
        TriLayer tri = TriLayer.of(document);
        List<Integer> three = List.of(tri.lower(), tri.upper(), tri.adjust());
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            OptionalInt target = placed.keycode().layerNumber();
            if (target.isPresent()) {
                uses.add(new LayerUse(placed, target.getAsInt()));
            } else if (triLayer(placed.keycode(), table)) {
                three.forEach(layer -> uses.add(new LayerUse(placed, layer)));
            }
        }
        return uses;
    }

    /** Whether the layer is on only while the key is down. */
    boolean held() {
        Keycode code = KeycodeParts.content(placed.keycode());
        return code instanceof Keycode.LayerTap
                || code instanceof Keycode.LayerMod
                || code instanceof Keycode.LayerSwitch layer && layer.function().equals("MO");
    }

    private static boolean triLayer(Keycode keycode, KeycodeTable table) {
        return table.find(keycode.text())
                .map(KeycodeEntry::name)
                .filter(name -> name.startsWith("QK_TRI_LAYER_"))
                .isPresent();
    }
}
