package org.keywright.cli;

/** How a command ended, as the shell sees it. */
public enum ExitCode {
    /** What was asked for is done. */
    DONE(0),
    /** The input has problems; they were printed. */
    PROBLEMS(1),
    /** The command line itself was wrong. */
    USAGE(2),
    /** The world failed: no disk space, a damaged archive, no display; or the program has a bug. */
    WORLD_FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The code of that number. */
    static ExitCode of(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        throw new IllegalArgumentException("no exit code " + number);
    }

    /** The number for {@code exit}. */
    public int number() {
        return number;
    }
}
