package org.keywright.application;

/** Hears how long work goes on; called on the thread that does the work. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Something moved on.
     *
     * @param step what is done now, for a person
     * @param fraction how much of the whole is done, 0 to 1; negative when unknown
     */
    void progressed(String step, double fraction);
}
