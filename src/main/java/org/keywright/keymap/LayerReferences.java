package org.keywright.keymap;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.keywright.keycode.Keycode;

/**
 * Everything in a keymap that names a layer by its number: keys, encoders, DIP switches, extras,
 * tri-layer keys. Keys on layers that do not exist are left alone by nobody: numbers past the end
 * are renumbered as well.
 */
final class LayerReferences {

    private LayerReferences() {}

    static KeymapDocument renumbered(KeymapDocument document, IntUnaryOperator renumber) {
        KeymapDocument renumbered =
                Codes.mapped(document, (layer, code) -> code.mapLayers(renumber));
        return TriLayer.renumbered(ExtraCodes.renumbered(renumbered, renumber), renumber);
    }

    /** Lets go of a layer that is about to be removed, and closes the gap in the numbers. */
    static KeymapDocument detached(KeymapDocument document, int removed) {
        KeymapDocument detached =
                Codes.mapped(
                        document,
                        (layer, code) ->
                                refersTo(code, removed)
                                        ? remaining(code, removed, layer)
                                        : closedUp(code, removed));
        KeymapDocument without =
                ExtraCodes.renumbered(detached, n -> n == removed ? -1 : n > removed ? n - 1 : n);
        return TriLayer.renumbered(without, n -> n > removed ? n - 1 : n);
    }

    static int count(KeymapDocument document, int layer) {
        AtomicInteger count = new AtomicInteger();
        Codes.mapped(
                document,
                (on, code) -> {
                    count.addAndGet(on != layer && refersTo(code, layer) ? 1 : 0);
                    return code;
                });
        return count.get();
    }

    private static boolean refersTo(Keycode code, int layer) {
        return code.layerNumber().equals(OptionalInt.of(layer));
    }

    private static Keycode closedUp(Keycode code, int removed) {
        return code.mapLayers(n -> n > removed ? n - 1 : n);
    }

    private static Keycode remaining(Keycode code, int removed, int layer) {
        if (code instanceof Keycode.Any any) {
            return remaining(any.content(), removed, layer);
        }
        if (code instanceof Keycode.LayerTap layerTap) {
            return closedUp(layerTap.tap(), removed);
        }
        return layer == 0 ? Keycode.NOTHING : Keycode.TRANSPARENT;
    }
}
