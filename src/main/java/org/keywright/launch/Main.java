package org.keywright.launch;

/** Picks the door: the window without arguments, the command line with them. */
public final class Main {

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        throw new IllegalStateException("no door is built yet");
    }
}
