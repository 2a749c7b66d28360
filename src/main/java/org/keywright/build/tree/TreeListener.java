package org.keywright.build.tree;

/** Hears how far fetching is; called on the thread that fetches. */
@FunctionalInterface
public interface TreeListener {

    /**
     * Something moved on.
     *
     * @param step what is done now, for a person
     * @param fraction how much of that step is done, 0 to 1; negative when unknown
     */
    void moved(String step, double fraction);
}
