package org.keywright.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.application.TreeChoice;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildResult;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.firmware.ChipMemory;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

class BuildViewModelTest {

    private static final FirmwareOffer TREE =
            new FirmwareOffer(new TreeChoice(Optional.of(Path.of("/qmk"))), "qmk", "12345678");

    private final Builder builder = new Builder();
    private final FirmwareViewModel firmware =
            new FirmwareViewModel(TreeChoice.BUILT_IN, new Trees(), Background.direct());
    private final NoSizes sizes = new NoSizes();
    private long now;
    private final BuildViewModel build =
            new BuildViewModel(builder, firmware, sizes.model(), Background.direct(), () -> now);

    @Test
    void nothingIsKnownBeforeTheFirstBuild() {
        assertThat(build.stateProperty().get()).isEmpty();
        assertThat(build.builtProperty().get()).isEmpty();
        assertThat(build.busy()).isFalse();
    }

    @Test
    void aBuildIsFollowedToItsEnd() {
        build.onBuild();
        assertThat(build.busy()).isTrue();
        builder.job(0).changed(new JobState.Running(BuildStep.COMPILE, 0.5));
        builder.job(0).logged(line("avr-gcc …"));
        assertThat(build.log().text()).isEqualTo("avr-gcc …");
        builder.job(0).changed(new JobState.Cancelled());
        assertThat(build.busy()).isFalse();
    }

    @Test
    void theFirmwareThatIsChosenIsBuilt() {
        firmware.onChoose(TREE);
        build.onBuild();
        firmware.onChoose(FirmwareOffer.CORE);
        assertThat(builder.firmware).containsExactly(TREE.tree());
        assertThat(build.builtProperty().get()).contains(TREE);
    }

    @Test
    void whileABuildIsUnderWayNoSecondIsStarted() {
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
    void theTimeThatHasPassedIsTold() {
        build.onBuild();
        assertThat(build.elapsedProperty().get()).isEqualTo("0.0 s");
        now = 3_440_000_000L;
        build.onTick();
        assertThat(build.elapsedProperty().get()).isEqualTo("3.4 s");
    }

    @Test
    void theTimeStopsWithTheBuild() {
        build.onBuild();
        now = 2_000_000_000L;
        builder.job(0).changed(new JobState.Cancelled());
        now = 9_000_000_000L;
        assertThat(build.elapsedProperty().get()).isEqualTo("2.0 s");
    }

    @Test
    void leavingTheKeymapLeavesTheBuildInItsQueue() {
        build.onBuild();
        JobListener old = builder.job(0);
        build.onForget();
        old.changed(new JobState.Cancelled());
        old.logged(line("late"));
        assertThat(builder.cancelled).isZero();
        assertThat(build.stateProperty().get()).isEmpty();
        assertThat(build.log().lines()).isEmpty();
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

    @Test
    void whatToSwitchOffIsLookedForWhenATreesFirmwareIsTooLarge() {
        Problem large = Problem.error("firmware-too-large", new Location.Everywhere(), "No.", "");
        build.onBuild();
        builder.job(0).changed(new JobState.Failed(List.of(large)));
        assertThat(sizes.plans).as("the built-in core has no switches").isEmpty();
        firmware.onChoose(TREE);
        build.onBuild();
        builder.job(1).changed(new JobState.Failed(List.of(large)));
        assertThat(sizes.plans).containsExactly(true);
    }

    @Test
    void theFullZipIsMadeOfAFirmwareOnlyAndItsNewsEndWithTheNextBuild() {
        build.onFullZip();
        build.onBuild();
        build.onFullZip();
        assertThat(builder.zips).as("there is no firmware yet").isEmpty();
        builder.job(0).changed(new JobState.Succeeded(result()));
        build.onFullZip();
        builder.zips.getFirst().accept("Full source zip: Waiting…");
        assertThat(build.zipNewsProperty().get()).isEqualTo("Full source zip: Waiting…");
        build.onBuild();
        builder.zips.getFirst().accept("Saved as all.zip");
        assertThat(build.zipNewsProperty().get()).isEmpty();
    }

    @Test
    void theLogOfTheBuildBeforeIsGone() {
        build.onBuild();
        builder.job(0).logged(line("first"));
        builder.job(0).changed(new JobState.Cancelled());
        build.onBuild();
        builder.job(1).logged(line("second"));
        assertThat(build.log().text()).isEqualTo("second");
    }

    private static BuildResult result() {
        return new BuildResult(
                new Artefacts(
                        Path.of("board.hex"),
                        List.of(),
                        Path.of("board.json"),
                        List.of(),
                        "ab".repeat(32)),
                new FirmwareSize(List.of(), new ChipMemory(32_768, 4096, 2560)),
                "avr-gcc 5.4.0",
                3,
                69,
                Duration.ofMillis(270),
                List.of());
    }

    private static LogLine line(String text) {
        return new LogLine(Duration.ZERO, LogLine.Kind.OUTPUT, "", text);
    }

    /** Everything can be built. */
    private static final class Trees implements FirmwareActions {
        @Override
        public List<FirmwareOffer> offers() {
            return List.of(FirmwareOffer.CORE, TREE);
        }

        @Override
        public List<Problem> foresee(TreeChoice firmware) {
            return List.of();
        }

        @Override
        public void chosen(TreeChoice firmware) {
            // Nobody to tell.
        }

        @Override
        public void manage() {
            throw new AssertionError("not asked for");
        }
    }

    /** Starts nothing, remembers who wanted to hear of it. */
    private static final class Builder implements BuildActions {
        private final List<Consumer<String>> zips = new ArrayList<>();
        private final List<JobListener> jobs = new ArrayList<>();
        private final List<TreeChoice> firmware = new ArrayList<>();
        private int cancelled;

        JobListener job(int number) {
            return jobs.get(number);
        }

        @Override
        public Runnable start(TreeChoice wanted, JobListener listener) {
            firmware.add(wanted);
            jobs.add(listener);
            return () -> cancelled++;
        }

        @Override
        public void showFolder(Path folder) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void flash(Path firmware) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void export(Path file) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void fullZip(BuildResult result, Consumer<String> news) {
            zips.add(news);
        }

        @Override
        public boolean canShow(Problem problem) {
            return false;
        }

        @Override
        public void show(Problem problem) {
            throw new AssertionError("not asked for");
        }
    }
}
