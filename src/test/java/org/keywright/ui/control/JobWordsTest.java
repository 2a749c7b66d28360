package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;
import org.keywright.build.WaitsFor;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class JobWordsTest {

    @Test
    void sourcesAreCounted() {
        JobState.Units units = new JobState.Units(45, 72);
        assertThat(
                        JobWords.of(
                                new JobState.Running(
                                        BuildStep.COMPILE, units.fraction(), Optional.of(units))))
                .isEqualTo("Compile: 45 of 72");
    }

    @Test
    void aWaitingBuildSaysWhatItWaitsFor() {
        assertThat(JobWords.of(new JobState.Queued(2, WaitsFor.ITS_TURN)))
                .isEqualTo("Waiting: 2 builds come first");
        assertThat(JobWords.of(new JobState.Queued(1, WaitsFor.SAME_KEYBOARD)))
                .isEqualTo("Waiting for another build of this keyboard");
    }

    @Test
    void theWholeOnlyEverGrows() {
        double before = 0;
        for (BuildPhase phase : BuildPhase.values()) {
            assertThat(phase.whole(0)).isGreaterThanOrEqualTo(before);
            before = phase.whole(1);
        }
        assertThat(before).isEqualTo(1);
    }

    @Test
    void tooLargeIsSaidBeforeTheNumberOfProblems() {
        assertThat(JobWords.of(failed("firmware-too-large")))
                .isEqualTo("No firmware: it does not fit");
        assertThat(JobWords.of(failed("compiler-error", "compiler-error")))
                .isEqualTo("No firmware: 2 problems have to be mended first");
    }

    private static JobState failed(String... codes) {
        return new JobState.Failed(
                Arrays.stream(codes)
                        .map(code -> Problem.error(code, new Location.Everywhere(), "No.", ""))
                        .toList());
    }
}
