package org.keywright.build;

/** The steps of a build, in their order. */
public enum BuildStep {
    /** Another program builds the same keyboard and keymap in the same folder. */
    WAIT("Wait for another build of this keyboard"),
    /** Work out what will be compiled, and whether the core can do it. */
    PLAN("Plan"),
    /** Find the compiler, or fetch and unpack it. */
    TOOLCHAIN("Prepare the compiler"),
    /** Ask the cache for a finished firmware. */
    LOOK_UP("Look in the cache"),
    /** Write the sources into the build folder. */
    LAY_OUT("Lay out the sources"),
    /** Compile what changed. */
    COMPILE("Compile"),
    /** Link. */
    LINK("Link"),
    /** Make the files the user gets. */
    COLLECT("Collect the firmware"),
    /** Remember it for the next build. */
    KEEP("Keep");

    private final String label;

    BuildStep(String label) {
        this.label = label;
    }

    /** What a progress bar says. */
    public String label() {
        return label;
    }
}
