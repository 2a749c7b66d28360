package org.keywright.build;

import java.time.Duration;
import java.util.List;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What a job has become when its work was stopped. */
public final class StoppedBuild {

    private StoppedBuild() {}

    /** Cancelled if somebody asked, failed if it took too long. */
    public static JobState.Ended state(Cancellation.Reason reason, Duration limit) {
        return switch (reason) {
            case ASKED -> new JobState.Cancelled();
            case TIME_LIMIT ->
                    new JobState.Failed(
                            List.of(
                                    Problem.error(
                                            "time-limit",
                                            new Location.Everywhere(),
                                            "The build took longer than %d seconds."
                                                    .formatted(limit.toSeconds()),
                                            "Close other programs, or raise the time limit.")));
        };
    }
}
