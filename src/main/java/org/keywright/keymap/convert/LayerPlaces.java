package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keywright.csource.CKey;
import org.keywright.csource.CLayer;

/** Puts the layers of a keymap.c at their numbers, as a C compiler would. */
final class LayerPlaces {

    private LayerPlaces() {}

    /** Layer 0 first; numbers that were passed over get a layer on which no key does anything. */
    static List<CLayer> placed(List<CLayer> written, CKeymapConversion.Warning warning) {
        Map<Integer, CLayer> byNumber = new TreeMap<>();
        for (CLayer layer : written) {
            if (byNumber.put(layer.number(), layer) != null) {
                warning.at(
                        layer.line(),
                        layer.column(),
                        "keymap-c-layer-twice",
                        "Layer " + layer.number() + " is there twice; the later one was taken.",
                        "Give one of them another number.");
            }
        }
        List<CLayer> placed = new ArrayList<>();
        for (CLayer layer : byNumber.values()) {
            if (placed.size() < layer.number()) {
                passedOver(placed.size(), layer, warning);
            }
            while (placed.size() < layer.number()) {
                placed.add(empty(placed.size(), layer));
            }
            placed.add(layer);
        }
        return placed;
    }

    private static void passedOver(int from, CLayer layer, CKeymapConversion.Warning warning) {
        int last = layer.number() - 1;
        String which =
                from == last ? "Layer " + from + " is" : "Layers " + from + " to " + last + " are";
        warning.at(
                layer.line(),
                layer.column(),
                "keymap-c-layer-missing",
                which + " not in the table; no key does anything there.",
                "Remove what is not needed.");
    }

    private static CLayer empty(int number, CLayer like) {
        CKey nothing = new CKey("KC_NO", like.line(), like.column());
        return new CLayer(
                number,
                "",
                like.layout(),
                Collections.nCopies(like.keys().size(), nothing),
                like.line(),
                like.column());
    }
}
