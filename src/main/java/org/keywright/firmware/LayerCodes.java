package org.keywright.firmware;

/** Which 16-bit codes can stand in a layer (QMK's ranges of keycodes). */
final class LayerCodes {

    private static final int MODIFIED = 0x0100;
    private static final int TAPPED_MODIFIER = 0x2000;
    private static final int TAPPED_LAYER = 0x4000;
    private static final int LAYER_AND_MODIFIERS = 0x5000;
    private static final int LAYERS = 0x5200;
    private static final int ONE_SHOT_MODIFIER = 0x52A0;
    private static final int SWAPPED_HANDS = 0x5600;
    private static final int TAP_DANCE = 0x5700;
    private static final int MOST_DANCES = 0x40;

    private LayerCodes() {}

    /** Whether a code is one of the plain keys or modifiers of a keyboard. */
    static boolean isOrdinary(int code) {
        return code >= 0x04 && code <= 0x65 || code >= 0xE0 && code <= 0xE7;
    }

    /** Whether a code means something, or nothing on purpose. */
    static boolean mean(int code) {
        int low = code & 0xFF;
        if (code < MODIFIED) {
            return code <= 1 || code >= 0x04 && code <= 0xDF || isOrdinary(code);
        }
        if (code < TAPPED_MODIFIER) {
            return isKey(low);
        }
        if (code < TAPPED_LAYER) {
            return isKey(low) && (code >> 8 & 0x0F) != 0;
        }
        if (code < LAYER_AND_MODIFIERS) {
            return isKey(low);
        }
        return code >= LAYERS && code < 0x5300
                || code >= SWAPPED_HANDS && code < TAP_DANCE
                || code >= TAP_DANCE && code < TAP_DANCE + MOST_DANCES
                || code >= LAYER_AND_MODIFIERS && code < LAYERS
                || isOfFeature(code);
    }

    /** Blocks of codes that features have: magic, lights, the keyboard's and the user's own. */
    private static boolean isOfFeature(int code) {
        return code >= 0x7000 && code < 0x7030
                || code >= 0x7100 && code < 0x7190
                || code >= 0x7400 && code < 0x7500
                || code >= 0x7700 && code < 0x7720
                || code >= 0x7780 && code < 0x77A0
                || code >= 0x7800 && code < 0x7850
                || code >= 0x7C00 && code < 0x7C90
                || code >= 0x7E00 && code < 0x7F00;
    }

    private static boolean isKey(int low) {
        return low == 0 || low >= 0x04 && low <= 0xDF || low >= 0xE0 && low <= 0xE7;
    }

    /** The layer that a code leads to, 0 if it leads nowhere. */
    static int layer(int code) {
        if (code >= TAPPED_LAYER && code < LAYER_AND_MODIFIERS) {
            return code >> 8 & 0x0F;
        }
        if (code >= LAYER_AND_MODIFIERS && code < LAYERS) {
            return code >> 5 & 0x0F;
        }
        boolean switches = code >= LAYERS && code < 0x5300 && !isOneShotModifier(code);
        return switches ? code & 0x1F : 0;
    }

    private static boolean isOneShotModifier(int code) {
        return code >= ONE_SHOT_MODIFIER && code < ONE_SHOT_MODIFIER + 0x20;
    }
}
