package org.keywright.keycode;

/** The kinds of keys that a keycap's colour tells apart. */
public enum LegendKind {
    /** Types something or moves the cursor. */
    ALPHA,
    MODIFIER,
    LAYER,
    TAP_HOLD,
    MACRO,
    MEDIA,
    MOUSE,
    /** Speaks to the firmware or the computer's power switch. */
    SYSTEM,
    LIGHTING,
    TRANSPARENT,
    NONE,
    UNKNOWN
}
