package org.keywright.ui.control;

import java.util.List;
import java.util.Optional;
import org.keywright.build.JobState;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** What is said about a build, in one line and as a fraction. */
public final class JobWords {

    private JobWords() {}

    /** Where a build is: {@code Compile: 45 of 72}. */
    public static String of(JobState state) {
        return switch (state) {
            case JobState.Queued queued -> queued(queued);
            case JobState.Running now -> running(now);
            case JobState.Succeeded done -> Phrase.of("Firmware is ready");
            case JobState.Failed failed -> failed(failed.problems());
            case JobState.Cancelled cancelled -> Phrase.of("Cancelled: nothing was written");
        };
    }

    private static String queued(JobState.Queued queued) {
        return switch (queued.waitsFor()) {
            case SAME_KEYBOARD -> Phrase.of("Waiting for another build of this keyboard");
            case ITS_TURN ->
                    switch (queued.ahead()) {
                        case 0 -> Phrase.of("Waiting…");
                        default ->
                                Phrase.count(
                                        queued.ahead(),
                                        "Waiting: one build comes first",
                                        "Waiting: {0} builds come first");
                    };
        };
    }

    private static String running(JobState.Running now) {
        Optional<JobState.Units> units = now.units();
        String step = Echo.title(now.step().label());
        if (units.isPresent()) {
            return Phrase.of("{0}: {1} of {2}", step, units.get().done(), units.get().all());
        }
        return now.fraction() > 0
                ? step + ": " + Math.round(now.fraction() * 100) + " %"
                : step + "…";
    }

    private static String failed(List<Problem> problems) {
        if (tooLarge(problems)) {
            return Phrase.of("No firmware: it does not fit");
        }
        long errors = problems.stream().filter(Problem::stops).count();
        return Phrase.count(
                errors,
                "No firmware: one problem has to be mended first",
                "No firmware: {0} problems have to be mended first");
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
