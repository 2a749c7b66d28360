package org.keywright.cli;

import java.util.List;
import java.util.Optional;
import org.keywright.application.BuildJob;
import org.keywright.build.BuildResult;
import org.keywright.build.JobState;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What a command says about a job that has ended. */
final class JobReply {

    private JobReply() {}

    /** Waits for the end. Ctrl-C ends the compiler too and leaves no half-written file. */
    static Reply awaited(BuildJob job) {
        try (OnInterrupt _ = new OnInterrupt(job::cancel)) {
            return of(job.await(), job.record());
        }
    }

    /**
     * @param record its name in the history, if it is kept there
     */
    private static Reply of(JobState.Ended end, Optional<String> record) {
        Reply reply =
                switch (end) {
                    case JobState.Succeeded(BuildResult result) ->
                            new Reply(
                                    BuildReport.lines(result, record),
                                    BuildReport.members(result),
                                    result.warnings());
                    case JobState.Failed(List<Problem> problems) -> Reply.of(problems);
                    case JobState.Cancelled cancelled -> Reply.of(List.of(cancelledProblem()));
                };
        Value.Table members =
                record.map(id -> reply.members().with("build", new Value.Text(id)))
                        .orElse(reply.members());
        return new Reply(reply.lines(), members, reply.problems());
    }

    private static Problem cancelledProblem() {
        return Problem.error(
                "build-cancelled",
                new Location.Everywhere(),
                "The build was cancelled.",
                "Start it again when you like.");
    }
}
