package org.keywright.ui.settings;

import java.util.List;
import org.keywright.problem.Problem;

/** How work on a firmware source stands; one at a time. */
public sealed interface SourceTask {

    /** Nothing is being done. */
    record Idle() implements SourceTask {}

    /**
     * Something is being done.
     *
     * @param step for a person
     * @param fraction how much of the step, 0 to 1; negative when unknown
     */
    record Running(String step, double fraction) implements SourceTask {}

    /**
     * It was not possible.
     *
     * @param what was asked for
     * @param problems why
     */
    record Failed(String what, List<Problem> problems) implements SourceTask {}

    /**
     * The user is asked whether a source shall be deleted.
     *
     * @param name of the source
     * @param bytes that it takes; negative while they are being counted
     * @param fetched whether files are deleted, and not only a name
     */
    record AskRemove(String name, long bytes, boolean fetched) implements SourceTask {}
}
