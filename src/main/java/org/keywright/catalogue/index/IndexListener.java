package org.keywright.catalogue.index;

/** Hears how far the look through a tree has come; called on the thread that looks. */
@FunctionalInterface
public interface IndexListener {

    /**
     * More keyboards are known.
     *
     * @param done keyboards looked at
     * @param total keyboards there are
     */
    void looked(int done, int total);
}
