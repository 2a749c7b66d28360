package org.keywright.build;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/** How a build job is doing. */
public sealed interface JobState {

    /**
     * It waits for others.
     *
     * @param ahead how many jobs come before it, those that run among them
     * @param waitsFor why it does not run yet
     */
    record Queued(int ahead, WaitsFor waitsFor) implements JobState {
        /** Nobody has looked yet how long the queue is. */
        public Queued() {
            this(0, WaitsFor.ITS_TURN);
        }
    }

    /**
     * It is being worked on.
     *
     * @param step what is being done
     * @param fraction 0 to 1 within that step
     * @param units how many sources are dealt with, while they are compiled
     */
    record Running(BuildStep step, double fraction, Optional<Units> units) implements JobState {

        /** A step that has no sources to count. */
        public Running(BuildStep step, double fraction) {
            this(step, fraction, Optional.empty());
        }
    }

    /**
     * Sources counted.
     *
     * @param done compiled or taken from the cache
     * @param all known before the first is compiled
     */
    record Units(int done, int all) {

        /** 0 to 1. */
        public double fraction() {
            return all == 0 ? 1 : done / (double) all;
        }
    }

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
