package org.keywright.build;

/** Hears how a build goes; called from any thread, one call at a time. */
public interface BuildListener {

    /**
     * How far a step is.
     *
     * @param step the step
     * @param fraction 0 to 1 within that step
     */
    void progress(BuildStep step, double fraction);

    /** How many sources are dealt with; part of {@link BuildStep#COMPILE}. */
    default void units(JobState.Units units) {
        progress(BuildStep.COMPILE, units.fraction());
    }

    /**
     * One line of what a tool or the build itself had to say.
     *
     * @param origin the source file it belongs to; empty for the build as a whole
     */
    void log(LogLine.Kind kind, String origin, String line);

    /** One line about the build as a whole. */
    default void log(String line) {
        log(LogLine.Kind.NOTE, "", line);
    }

    /** Hears nothing. */
    static BuildListener silent() {
        return new BuildListener() {
            @Override
            public void progress(BuildStep step, double fraction) {
                // nobody asked
            }

            @Override
            public void log(LogLine.Kind kind, String origin, String line) {
                // nobody asked
            }
        };
    }
}
