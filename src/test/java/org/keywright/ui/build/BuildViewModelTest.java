package org.keywright.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

class BuildViewModelTest {

    private final Builder builder = new Builder();
    private final BuildViewModel build = new BuildViewModel(builder, Background.direct());

    @Test
    void nothingIsKnownBeforeTheFirstBuild() {
        assertThat(build.stateProperty().get()).isEmpty();
        assertThat(build.busy()).isFalse();
    }

    @Test
    void aBuildIsFollowedToItsEnd() {
        build.onBuild();
        assertThat(build.busy()).isTrue();
        builder.job(0).changed(new JobState.Running(BuildStep.COMPILE, 0.5));
        builder.job(0).logged(new LogLine(Duration.ZERO, LogLine.Kind.NOTE, "", "avr-gcc …"));
        assertThat(build.log()).containsExactly("avr-gcc …");
        builder.job(0).changed(new JobState.Cancelled());
        assertThat(build.busy()).isFalse();
    }

    @Test
    void aSecondBuildWaitsForTheFirst() {
        build.onBuild();
        build.onBuild();
        assertThat(builder.jobs).hasSize(1);
    }

    @Test
    void cancellingAsksTheJobToStop() {
        build.onBuild();
        build.onCancel();
        assertThat(builder.cancelled).isEqualTo(1);
    }

    @Test
    void whatAnOlderBuildStillSaysIsIgnored() {
        build.onBuild();
        JobListener old = builder.job(0);
        build.onForget();
        old.changed(new JobState.Cancelled());
        old.logged(new LogLine(Duration.ZERO, LogLine.Kind.NOTE, "", "late"));
        assertThat(build.stateProperty().get()).isEmpty();
        assertThat(build.log()).isEmpty();
    }

    @Test
    void aBuildThatBreaksOffSaysWhyAndCanBeStartedAgain() {
        build.onBuild();
        builder.job(0).failed(new Failure("The disk is full.", "Make room.", false));
        assertThat(build.failureProperty().get()).isPresent();
        assertThat(build.busy()).isFalse();
        build.onBuild();
        assertThat(build.failureProperty().get()).isEmpty();
        assertThat(builder.jobs).hasSize(2);
    }

    @Test
    void aFailedBuildKeepsItsProblems() {
        Problem problem = Problem.error("test", new Location.Everywhere(), "No.", "Yes.");
        build.onBuild();
        builder.job(0).changed(new JobState.Failed(List.of(problem)));
        assertThat(build.stateProperty().get()).contains(new JobState.Failed(List.of(problem)));
    }

    /** Starts nothing, remembers who wanted to hear of it. */
    private static final class Builder implements BuildActions {
        private final List<JobListener> jobs = new ArrayList<>();
        private int cancelled;

        JobListener job(int number) {
            return jobs.get(number);
        }

        @Override
        public Runnable start(JobListener listener) {
            jobs.add(listener);
            return () -> cancelled++;
        }

        @Override
        public void showFolder(Path folder) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void export(Path file) {
            throw new AssertionError("not asked for");
        }
    }
}
