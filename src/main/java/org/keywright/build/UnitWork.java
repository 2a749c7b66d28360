package org.keywright.build;

import java.io.IOException;

/**
 * Brings one object into a build folder.
 *
 * @param <U> what is known about an object's source
 */
public interface UnitWork<U> {

    /**
     * What became of a unit.
     *
     * @param compiled whether the compiler had to run
     * @param output what it said; good if it did not run
     */
    record Outcome(boolean compiled, ToolOutput output) {}

    /** The source, for the log. */
    String name(U unit);

    /** The command that compiles it, as a shell would take it in the folder it runs in. */
    String command(U unit);

    /** Takes the object out of the cache, or compiles it. */
    Outcome bring(U unit) throws IOException, BuildStoppedException;
}
