package org.keywright.build.plan;

/** {@code make} wants to do something that a build plan has no words for. */
final class UnreadablePlanException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 160;

    /**
     * @param why what was not understood
     * @param line where
     */
    UnreadablePlanException(String why, String line) {
        super(why + ": " + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "..."));
    }
}
