package org.keywright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.keywright.application.FirmwareSource;
import org.keywright.application.ProgressListener;
import org.keywright.application.SourceVersion;
import org.keywright.application.SourceWishes;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

class SourceWorkViewModelTest {

    private static final Problem WRONG =
            Problem.error("wrong", new Location.Everywhere(), "No such server.", "Try again.");

    private final Fake fake = new Fake();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void whatIsAddedAppearsInTheList() {
        SourceWorkViewModel work = direct();
        work.onAdd(" https://example.org/qmk ", "0.1");
        assertThat(work.sourcesProperty().get()).extracting(FirmwareSource::name).contains("new");
        assertThat(fake.wishes.place()).isEqualTo("https://example.org/qmk");
        assertThat(fake.wishes.ref()).isEqualTo("0.1");
        assertThat(work.taskProperty().get()).isEqualTo(new SourceTask.Idle());
    }

    @Test
    void whatCannotBeAddedIsExplainedUntilItIsDismissed() {
        fake.wrong.add(WRONG);
        SourceWorkViewModel work = direct();
        work.onAdd("x", "");
        assertThat(work.taskProperty().get())
                .isEqualTo(new SourceTask.Failed("Add x", List.of(WRONG)));
        work.onCancel();
        assertThat(work.taskProperty().get()).isEqualTo(new SourceTask.Idle());
    }

    @Test
    void oneThingIsDoneAtATimeAndItsProgressIsShown() {
        SourceWorkViewModel work = later();
        work.onAdd("x", "");
        work.onUpdate(fake.source("qmk"));
        assertThat(work.busy()).isTrue();
        List<SourceTask> seen = new ArrayList<>();
        work.taskProperty().addListener((all, before, now) -> seen.add(now));
        drain();
        assertThat(seen).contains(new SourceTask.Running("Receiving", 0.5));
        assertThat(fake.updates).isZero();
        assertThat(work.busy()).isFalse();
    }

    @Test
    void cancellingStopsTheWorkAndIsNoProblem() {
        SourceWorkViewModel work = later();
        work.onAdd("x", "");
        work.onCancel();
        drain();
        assertThat(work.taskProperty().get()).isEqualTo(new SourceTask.Idle());
        assertThat(work.sourcesProperty().get()).isEmpty();
    }

    @Test
    void nothingIsRemovedBeforeTheUserSaysSo() {
        SourceWorkViewModel work = direct();
        work.onRemove(fake.source("qmk"));
        assertThat(work.taskProperty().get())
                .isEqualTo(new SourceTask.AskRemove("qmk", 120_000_000, true));
        work.onCancel();
        assertThat(fake.removed).isEmpty();
        work.onRemove(fake.source("qmk"));
        work.onConfirmed();
        assertThat(fake.removed).containsExactly("qmk");
    }

    @Test
    void theOpenKeymapIsPinnedAndSetFreeByTheSameButton() {
        SourceWorkViewModel work = direct();
        FirmwareSource source = fake.source("qmk");
        work.onPin(source);
        assertThat(work.pinProperty().get()).isEqualTo(source.pin()).isEqualTo("qmk@12345678");
        work.onPin(source);
        assertThat(work.pinProperty().get()).isEmpty();
    }

    private SourceWorkViewModel direct() {
        return new SourceWorkViewModel(fake, Background.direct());
    }

    private SourceWorkViewModel later() {
        return new SourceWorkViewModel(
                fake, new Background(waiting::add, Runnable::run, failure -> {}));
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private static final class Fake implements SourceActions {

        private final List<FirmwareSource> kept = new ArrayList<>();
        private final List<Problem> wrong = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private SourceWishes wishes = SourceWishes.of("");
        private int updates;
        private Optional<String> pin = Optional.empty();

        private FirmwareSource source(String name) {
            SourceVersion version =
                    new SourceVersion(
                            "1234567890123456789012345678901234567890",
                            "branch master",
                            Instant.EPOCH,
                            Path.of("tree"),
                            new TreeSet<>());
            return new FirmwareSource(
                    name,
                    "git",
                    "https://example.org/qmk",
                    "",
                    Optional.of(Path.of("tree")),
                    Optional.of(version),
                    List.of(version));
        }

        private Checked<FirmwareSource> answer(String name) {
            return wrong.isEmpty() ? Checked.of(source(name)) : Checked.failed(wrong);
        }

        @Override
        public List<FirmwareSource> sources() {
            return List.copyOf(kept);
        }

        @Override
        public Checked<FirmwareSource> add(
                SourceWishes asked, ProgressListener listener, Cancellation cancellation) {
            wishes = asked;
            listener.progressed("Receiving", 0.5);
            if (cancellation.reason().isPresent()) {
                throw new CancellationException();
            }
            kept.add(source("new"));
            return answer("new");
        }

        @Override
        public Checked<FirmwareSource> update(
                String name, ProgressListener listener, Cancellation cancellation) {
            updates++;
            return answer(name);
        }

        @Override
        public Checked<FirmwareSource> fetchLibraries(
                String name, ProgressListener listener, Cancellation cancellation) {
            return answer(name);
        }

        @Override
        public Checked<FirmwareSource> goBack(String name) {
            return answer(name);
        }

        @Override
        public Checked<FirmwareSource> remove(String name) {
            removed.add(name);
            return answer(name);
        }

        @Override
        public long diskUse(FirmwareSource source) {
            return 120_000_000;
        }

        @Override
        public List<Problem> follow(Optional<Path> before, FirmwareSource now) {
            return List.of();
        }

        @Override
        public Optional<String> keyboard() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> keymap() {
            return Optional.of(Path.of("keymap.json"));
        }

        @Override
        public Optional<String> pin() {
            return pin;
        }

        @Override
        public void pin(Optional<String> name) {
            pin = name.map(known -> source(known).pin());
        }
    }
}
