package org.keywright.live;

import org.keywright.problem.Problem;

/** Something heard from a keyboard's console, or about it. */
public sealed interface ConsoleEvent {

    /** Whose console. */
    LiveKeyboard keyboard();

    /** When it was heard. */
    ConsoleTime at();

    /** The console is listened to from now on. */
    record Opened(LiveKeyboard keyboard, ConsoleTime at) implements ConsoleEvent {}

    /** The keyboard is gone. */
    record Closed(LiveKeyboard keyboard, ConsoleTime at) implements ConsoleEvent {}

    /**
     * A line was printed.
     *
     * @param text without its end; every character in it is visible
     * @param whole whether the keyboard ended the line; else it paused, was unplugged, or the line
     *     was too long, and what follows is the next event
     */
    record Printed(LiveKeyboard keyboard, ConsoleTime at, String text, boolean whole)
            implements ConsoleEvent {}

    /**
     * The console cannot be listened to; it is tried again while the keyboard is there.
     *
     * @param problem why
     */
    record Failed(LiveKeyboard keyboard, ConsoleTime at, Problem problem) implements ConsoleEvent {}
}
