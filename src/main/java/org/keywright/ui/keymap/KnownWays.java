package org.keywright.ui.keymap;

import org.jspecify.annotations.Nullable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerWays;

/** Keeps what was found out about the keymap asked for last: following every key takes time. */
final class KnownWays {

    private @Nullable LayerWays ways;
    private @Nullable KeymapDocument waysOf;

    /** The ways into the layers of a keymap. */
    LayerWays of(KeymapDocument document) {
        LayerWays known = ways;
        if (known == null || waysOf != document) {
            waysOf = document;
            known = new LayerWays(document);
            ways = known;
        }
        return known;
    }
}
