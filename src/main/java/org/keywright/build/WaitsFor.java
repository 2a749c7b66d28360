package org.keywright.build;

/** What a job in the queue waits for. */
public enum WaitsFor {
    /** The builds before it. */
    ITS_TURN("waits for its turn"),
    /** A build of the same keyboard and keymap, or one that writes the same files. */
    SAME_KEYBOARD("waits for another build of this keyboard");

    private final String label;

    WaitsFor(String label) {
        this.label = label;
    }

    /** Goes on after the job's name: "dz60 default waits for its turn". */
    public String label() {
        return label;
    }
}
