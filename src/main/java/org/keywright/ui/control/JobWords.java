package org.keywright.ui.control;

import java.util.List;
import java.util.Optional;
import org.keywright.build.JobState;
import org.keywright.problem.Problem;

/** What is said about a build, in one line and as a fraction. */
public final class JobWords {

    private JobWords() {}

    /** Where a build is: {@code Compile: 45 of 72}. */
    public static String of(JobState state) {
        return switch (state) {
            case JobState.Queued queued -> queued(queued);
            case JobState.Running now -> running(now);
            case JobState.Succeeded done -> "Firmware is ready";
            case JobState.Failed failed -> failed(failed.problems());
            case JobState.Cancelled cancelled -> "Cancelled: nothing was written";
        };
    }

    private static String queued(JobState.Queued queued) {
        return switch (queued.waitsFor()) {
            case SAME_KEYBOARD -> "Waiting for another build of this keyboard";
            case ITS_TURN ->
                    switch (queued.ahead()) {
                        case 0 -> "Waiting…";
                        case 1 -> "Waiting: one build comes first";
                        default -> "Waiting: " + queued.ahead() + " builds come first";
                    };
        };
    }

    private static String running(JobState.Running now) {
        Optional<JobState.Units> units = now.units();
        String step = now.step().label();
        if (units.isPresent()) {
            return step + ": " + units.get().done() + " of " + units.get().all();
        }
        return now.fraction() > 0
                ? step + ": " + Math.round(now.fraction() * 100) + " %"
                : step + "…";
    }

    private static String failed(List<Problem> problems) {
        if (tooLarge(problems)) {
            return "No firmware: it does not fit";
        }
        long errors = problems.stream().filter(Problem::stops).count();
        return errors == 1
                ? "No firmware: one problem has to be mended first"
                : "No firmware: " + errors + " problems have to be mended first";
    }

    /** Whether the firmware was made but the chip has no room for it. */
    public static boolean tooLarge(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.code().equals("firmware-too-large"));
    }

    /** How much of a whole build is done, 0 to 1; -1 where nobody can say. */
    public static double fraction(JobState state) {
        return switch (state) {
            case JobState.Queued queued -> -1;
            case JobState.Running now -> BuildPhase.of(now.step()).whole(now.fraction());
            case JobState.Ended ended -> 1;
        };
    }
}
