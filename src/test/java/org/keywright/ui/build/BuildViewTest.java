package org.keywright.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.keywright.firmware.SectionSize;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.FxTest;
import org.keywright.ui.control.FileChip;
import org.keywright.ui.fx.Background;
import org.keywright.ui.fx.FxThread;

/** The build panel as it is drawn. */
class BuildViewTest {

    @TempDir Path folder;
    private final Asked asked = new Asked();
    private final BuildViewModel build = FxTest.on(() -> model(List.of()));

    @Test
    void sourcesAreCountedAndTheBuildCanBeCancelled() {
        BuildView view = shown();
        FxTest.run(
                () -> {
                    build.onBuild();
                    asked.job.changed(
                            new JobState.Running(
                                    BuildStep.COMPILE,
                                    0.625,
                                    Optional.of(new JobState.Units(45, 72))));
                });
        assertThat(find(view, "Compile: 45 of 72")).isPresent();
        FxTest.run(() -> button(view, "Cancel").fire());
        assertThat(asked.cancelled).isEqualTo(1);
    }

    @Test
    void aResultShowsSizesAndHashAndTheSourceZipOnlyIfThereIsOne() throws Exception {
        BuildView view = shown();
        Path zip = Files.createFile(folder.resolve("board_source.zip"));
        Path full = Files.createFile(folder.resolve("board_full_source.zip"));
        FxTest.run(() -> end(new JobState.Succeeded(result(zip, full))));
        assertThat(find(view, "board.hex")).isPresent();
        assertThat(find(view, "22,000 of 28,672 bytes (77 %)")).isPresent();
        assertThat(find(view, "3 compiled, 69 reused · avr-gcc 5.4.0")).isPresent();
        FxTest.run(() -> button(view, "Source zip…").fire());
        FxTest.run(() -> button(view, "Full source zip…").fire());
        FxTest.run(() -> button(view, "Save as…").fire());
        assertThat(asked.exported).containsExactly(zip, full, folder.resolve("board.hex"));
        FxTest.run(() -> end(new JobState.Succeeded(result())));
        assertThat(find(view, "Source zip…")).isEmpty();
    }

    @Test
    void theFullZipOfATreesFirmwareIsMadeOnDemandAndItsNewsAreShown() {
        BuildView view = shown();
        FxTest.run(() -> end(new JobState.Succeeded(result())));
        assertThat(find(view, "Full source zip…")).as("of the built-in core").isEmpty();
        FxTest.run(
                () -> {
                    build.firmware().onChoose(Choice.TREE);
                    end(new JobState.Succeeded(result()));
                });
        FxTest.run(() -> button(view, "Full source zip…").fire());
        FxTest.run(() -> asked.zips.getFirst().accept("Saved as board_full_source.zip"));
        assertThat(find(view, "Saved as board_full_source.zip")).isPresent();
    }

    @Test
    void aFirmwareThatIsTooLargeLeadsToThePlanBelowAndNotToTheCommandLine() {
        BuildView view = shown();
        Problem large =
                Problem.error(
                        "firmware-too-large",
                        new Location.Everywhere(),
                        "The firmware is 212 bytes too large for the chip's flash.",
                        "Switch features off. A plan that fits can be measured: keywright size.");
        FxTest.run(
                () -> {
                    build.firmware().onChoose(Choice.TREE);
                    end(new JobState.Failed(List.of(large)));
                });
        assertThat(find(view, "Below is what to switch so that it fits.")).isPresent();
        assertThat(find(view, large.advice())).isEmpty();
    }

    @Test
    void aProblemWithAKeyIsChosenWithItsCardAndOthersAreNot() {
        BuildView view = shown();
        Problem key = Problem.error("test", new Location.OnKey(0, 3), "No such key.", "");
        Problem all = Problem.error("test", new Location.Everywhere(), "It does not work.", "");
        FxTest.run(() -> end(new JobState.Failed(List.of(key, all))));
        assertThat(card(view, "No such key.").isFocusTraversable()).isTrue();
        assertThat(card(view, "It does not work.").isFocusTraversable()).isFalse();
        FxTest.run(() -> press(card(view, "No such key.")));
        assertThat(asked.shown).containsExactly(key);
    }

    @Test
    void tenThousandLinesAreFollowedToTheLastWithFewNodes() {
        BuildView view = shown();
        FxTest.run(build::onBuild);
        IntStream.range(0, 10_000).forEach(i -> asked.job.logged(line("line " + i)));
        FxTest.run(() -> draw(view));
        ListView<?> list = (ListView<?>) view.lookup(".build-log");
        assertThat(FxTest.on(() -> list.getItems().size())).isEqualTo(10_000);
        assertThat(find(view, "line 9999")).isPresent();
        assertThat(FxTest.on(() -> view.lookupAll(".list-cell").size())).isLessThan(120);
    }

    @Test
    void aFirmwareThatCannotBeBuiltIsExplainedBeforehandAndTheOtherOffered() {
        Problem split = Problem.error("test", new Location.Everywhere(), "No split.", "");
        BuildViewModel refused = FxTest.on(() -> model(List.of(split)));
        BuildView view = shown(refused);
        assertThat(
                        find(
                                view,
                                "The built-in core cannot build this keymap. No split. The QMK tree"
                                        + " qmk can."))
                .isPresent();
        FxTest.run(() -> button(view, "Use qmk").fire());
        assertThat(refused.firmware().chosenProperty().get().name()).isEqualTo("qmk");
        assertThat(FxTest.on(() -> view.lookup(".firmware-note").isVisible())).isFalse();
    }

    @Test
    void theWorldsFailureIsSaidInWords() {
        BuildView view = shown();
        FxTest.run(
                () -> {
                    build.onBuild();
                    asked.job.failed(new Failure("The disk is full.", "Make room.", false));
                });
        assertThat(find(view, "The disk is full. Make room.")).isPresent();
    }

    @Test
    void whatIsDraggedOutIsTheFileItself() {
        Path hex = folder.resolve("board.hex");
        assertThat(FxTest.on(() -> FileChip.content(hex).getFiles())).containsExactly(hex.toFile());
    }

    private void end(JobState state) {
        build.onBuild();
        asked.job.changed(state);
    }

    private BuildView shown() {
        return shown(build);
    }

    private static BuildView shown(BuildViewModel model) {
        return FxTest.on(
                () -> {
                    BuildView view = new BuildView(model);
                    view.attach();
                    draw(view);
                    return view;
                });
    }

    private static void draw(BuildView view) {
        FxTest.draw(view, 420, 720, false);
    }

    private BuildViewModel model(List<Problem> againstCore) {
        return new BuildViewModel(
                asked,
                new FirmwareViewModel(
                        TreeChoice.BUILT_IN, new Choice(againstCore), Background.direct()),
                new NoSizes().model(),
                new Background(
                        Runnable::run,
                        new FxThread(),
                        e -> {
                            throw new IllegalStateException(e);
                        }));
    }

    private BuildResult result(Path... zips) {
        Path hex = folder.resolve("board.hex");
        FirmwareSize size =
                new FirmwareSize(
                        List.of(new SectionSize(".text", 22_000, true, false)),
                        new ChipMemory(32_768, 4096, 2560));
        return new BuildResult(
                new Artefacts(
                        hex,
                        List.of(),
                        folder.resolve("board.json"),
                        List.of(zips),
                        "ab".repeat(32)),
                size,
                "avr-gcc 5.4.0",
                3,
                69,
                Duration.ofMillis(270),
                List.of());
    }

    private static LogLine line(String text) {
        return new LogLine(Duration.ZERO, LogLine.Kind.OUTPUT, "", text);
    }

    private static Optional<Node> find(Parent view, String words) {
        return FxTest.on(
                () -> {
                    view.applyCss();
                    view.layout();
                    return all(view)
                            .filter(n -> n instanceof Labeled l && words.equals(l.getText()))
                            .findFirst();
                });
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(BuildViewTest::all))
                : Stream.of(node);
    }

    private static Button button(Parent view, String words) {
        return all(view)
                .filter(n -> n instanceof Button b && words.equals(b.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Node card(Parent view, String message) {
        Predicate<Node> says = n -> n instanceof Labeled l && message.equals(l.getText());
        return FxTest.on(
                () ->
                        view.lookupAll(".problem-card").stream()
                                .filter(card -> all(card).anyMatch(says))
                                .findFirst()
                                .orElseThrow());
    }

    private static void press(Node card) {
        card.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    /** A tree that can everything, and a core that cannot what it is told. */
    private record Choice(List<Problem> againstCore) implements FirmwareActions {
        private static final FirmwareOffer TREE =
                new FirmwareOffer(new TreeChoice(Optional.of(Path.of("/qmk"))), "qmk", "");

        @Override
        public List<FirmwareOffer> offers() {
            return List.of(FirmwareOffer.CORE, TREE);
        }

        @Override
        public List<Problem> foresee(TreeChoice firmware) {
            return firmware.folder().isEmpty() ? againstCore : List.of();
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

    /** Remembers what was asked for. */
    private static final class Asked implements BuildActions {
        private final List<Consumer<String>> zips = new ArrayList<>();
        private final List<Path> exported = new ArrayList<>();
        private final List<Problem> shown = new ArrayList<>();
        private JobListener job;
        private int cancelled;

        @Override
        public Runnable start(TreeChoice firmware, JobListener listener) {
            job = listener;
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
            exported.add(file);
        }

        @Override
        public void fullZip(BuildResult result, Consumer<String> news) {
            zips.add(news);
        }

        @Override
        public boolean canShow(Problem problem) {
            return problem.location() instanceof Location.OnKey;
        }

        @Override
        public void show(Problem problem) {
            shown.add(problem);
        }
    }
}
