package org.keywright.live;

import org.keywright.problem.Problem;

/** Something heard from a keyboard's switches, or about them. */
public sealed interface MatrixEvent {

    /** Which keyboard. */
    LiveKeyboard keyboard();

    /**
     * Its switches are looked at from now on.
     *
     * @param version of VIA's protocol
     */
    record Watching(LiveKeyboard keyboard, int version) implements MatrixEvent {}

    /**
     * A switch was closed or opened.
     *
     * @param row of the matrix
     * @param column of the matrix
     * @param down whether it is closed now
     * @param nanos when it was seen, as {@link System#nanoTime}
     */
    record Moved(LiveKeyboard keyboard, int row, int column, boolean down, long nanos)
            implements MatrixEvent {}

    /** The keyboard is gone; no switch of it is closed any more. */
    record Left(LiveKeyboard keyboard) implements MatrixEvent {}

    /**
     * Its switches cannot be looked at.
     *
     * @param problem why
     */
    record Failed(LiveKeyboard keyboard, Problem problem) implements MatrixEvent {}
}
