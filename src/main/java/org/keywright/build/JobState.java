package org.keywright.build;

import java.util.List;
import org.keywright.problem.Problem;

/** How a build job is doing. */
public sealed interface JobState {

    /** It waits for others. */
    record Queued() implements JobState {}

    /**
     * It is being worked on.
     *
     * @param step what is being done
     * @param fraction 0 to 1 within that step
     */
    record Running(BuildStep step, double fraction) implements JobState {}

    /** It is over, one way or another. */
    sealed interface Ended extends JobState {}

    /**
     * There is firmware.
     *
     * @param result where
     */
    record Succeeded(BuildResult result) implements Ended {}

    /**
     * Something in the request has to change first.
     *
     * @param problems at least one that stops the work
     */
    record Failed(List<Problem> problems) implements Ended {
        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody asked to stop. */
    record Cancelled() implements Ended {}
}
