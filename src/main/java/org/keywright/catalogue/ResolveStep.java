package org.keywright.catalogue;

/** One step on the way from files to a keyboard. */
interface ResolveStep {

    /** Adds to what is known, or notes what is wrong. */
    void apply(Draft draft);
}
