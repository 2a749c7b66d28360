package org.keywright.keycode;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * What a keycap shows.
 *
 * @param centre the main text; empty for a key that does nothing
 * @param shifted what Shift makes of it, above the main text; may be empty
 * @param hold what holding the key does, below the main text; may be empty
 * @param kind for the colour
 * @param layer the layer the key switches, for the colour; where layers have colours of their own,
 *     the number of that colour
 * @param altGr what AltGr makes of it, beside the main text; may be empty
 */
public record Legend(
        String centre,
        String shifted,
        String hold,
        LegendKind kind,
        OptionalInt layer,
        String altGr) {

    /** A legend of a key on which AltGr does nothing. */
    public Legend(String centre, String shifted, String hold, LegendKind kind, OptionalInt layer) {
        this(centre, shifted, hold, kind, layer, "");
    }

    /** The same legend with the colour that a layer has. */
    public Legend coloured(IntUnaryOperator colourOfLayer) {
        return layer.isEmpty()
                ? this
                : new Legend(
                        centre,
                        shifted,
                        hold,
                        kind,
                        OptionalInt.of(colourOfLayer.applyAsInt(layer.getAsInt())),
                        altGr);
    }

    /** The same legend with other words for what holding the key does. */
    public Legend withHold(String words) {
        return new Legend(centre, shifted, words, kind, layer, altGr);
    }

    static Legend of(String centre, LegendKind kind) {
        return new Legend(centre, "", "", kind, OptionalInt.empty());
    }

    /** The same legend on a key that does something else when held. */
    Legend held(String whileHeld, OptionalInt onLayer) {
        return new Legend(centre, shifted, whileHeld, LegendKind.TAP_HOLD, onLayer, altGr);
    }
}
