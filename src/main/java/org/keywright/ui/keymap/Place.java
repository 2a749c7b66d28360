package org.keywright.ui.keymap;

/** Where a keycode can be put on the layer that is shown. */
public sealed interface Place {

    /**
     * A key.
     *
     * @param index in the order of the layout's keys
     */
    record Key(int index) implements Place {}

    /**
     * One direction of an encoder.
     *
     * @param encoder from 0
     * @param clockwise the direction of the turn
     */
    record Turn(int encoder, boolean clockwise) implements Place {}
}
