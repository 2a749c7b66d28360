package org.keywright.picture;

import org.keywright.keycode.Legend;

/**
 * The colours of a keycap on paper.
 *
 * @param face inside
 * @param edge around
 * @param words on it
 */
record CapInk(Ink face, Ink edge, Ink words) {

    private static final CapInk PLAIN = new CapInk(Ink.WHITE, Ink.LINE, Ink.TEXT);
    private static final CapInk[] LAYERS = {
        ink(0xDFE5EC, 0x8794A5, 0x2E3A49),
        ink(0xD7E7FF, 0x7FA9E6, 0x123E7C),
        ink(0xDBF3DD, 0x82C08A, 0x14532D),
        ink(0xFFE5CF, 0xE0A06A, 0x7A3B06),
        ink(0xEADFFF, 0xAD92E0, 0x47258F),
        ink(0xFFDBE6, 0xE08FAB, 0x861B44),
        ink(0xCDF1EE, 0x68B8B1, 0x0C4F4A),
        ink(0xF3ECCB, 0xC0AD5A, 0x5A4A05)
    };

    /** The colours of a layer, the same as in the window. */
    static CapInk ofLayer(int layer) {
        return LAYERS[Math.floorMod(layer, LAYERS.length)];
    }

    static CapInk of(Legend legend) {
        return switch (legend.kind()) {
            case ALPHA, TAP_HOLD, TRANSPARENT, NONE -> PLAIN;
            case MODIFIER -> ink(0xE3E8EE, 0xAAB4C0, 0x1D2430);
            case LAYER -> ofLayer(legend.layer().orElse(0));
            case MACRO -> ink(0xF6E4F5, 0xCB9AC8, 0x1D2430);
            case MEDIA, MOUSE -> ink(0xDFF3F3, 0x8CC4C5, 0x1D2430);
            case SYSTEM -> ink(0xFBE2DD, 0xD79C8F, 0x1D2430);
            case LIGHTING -> ink(0xFDF1CD, 0xD9B64C, 0x1D2430);
            case UNKNOWN -> ink(0xFFF6E0, 0xC98A1B, 0x1D2430);
        };
    }

    /** The strip that says what holding does. */
    static CapInk hold(Legend legend) {
        return legend.layer().isPresent()
                ? ofLayer(legend.layer().getAsInt())
                : ink(0xE3E8EE, 0xAAB4C0, 0x1D2430);
    }

    private static CapInk ink(int face, int edge, int words) {
        return new CapInk(new Ink(face), new Ink(edge), new Ink(words));
    }
}
