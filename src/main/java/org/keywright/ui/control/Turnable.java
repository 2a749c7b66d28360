package org.keywright.ui.control;

/** An encoder as it is drawn, wherever that is: one cap for each direction of the turn. */
public interface Turnable {

    /** Shows what both directions do. */
    void show(CapLook counterClockwise, CapLook clockwise);

    /** The cap of a direction. */
    Keycap cap(boolean turnedClockwise);
}
