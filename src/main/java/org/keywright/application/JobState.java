package org.keywright.application;

import java.util.List;
import org.keywright.problem.Problem;

/** Where a build job is. Every job ends in one of the last three. */
public sealed interface JobState {

    /** Waits for its turn. */
    record Queued() implements JobState {}

    /**
     * Is being worked on.
     *
     * @param step what is done now, for a person: {@code Compiling keymap.c}
     * @param fraction how much of the whole job is done, 0 to 1; negative when unknown
     */
    record Running(String step, double fraction) implements JobState {}

    /**
     * Ended with firmware.
     *
     * @param result where it is
     * @param problems what was noticed and did not stop the work
     */
    record Succeeded(BuildResult result, List<Problem> problems) implements JobState {
        public Succeeded {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Ended without firmware.
     *
     * @param problems why; at least one of them is an error
     */
    record Failed(List<Problem> problems) implements JobState {
        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /** Ended because the user asked for it. */
    record Cancelled() implements JobState {}

    /** Whether nothing more will happen. */
    default boolean ended() {
        return switch (this) {
            case Queued q -> false;
            case Running r -> false;
            case Succeeded s -> true;
            case Failed f -> true;
            case Cancelled c -> true;
        };
    }
}
