package org.keywright.keyboard;

/** Shapes a keycap can have. */
public enum CapForm {
    /** A plain rectangle. */
    BOX,
    /** The ISO enter key: 1.5 u wide above, 1.25 u below. */
    ISO_ENTER,
    /** The "big ass enter": 1.5 u wide above, 2.25 u below. */
    BIG_ENTER,
    /** A knob that can be pressed. */
    KNOB
}
