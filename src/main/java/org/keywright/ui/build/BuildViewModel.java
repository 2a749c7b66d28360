package org.keywright.ui.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.build.BuildResult;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.ui.control.JobWords;
import org.keywright.ui.control.LogViewModel;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Phrase;

/** The build of the open keymap: where it is, what it said, how it ended. */
public final class BuildViewModel {

    private static final double NANOSECONDS = 1e9;

    private final BuildActions actions;
    private final FirmwareViewModel firmware;
    private final SizeViewModel sizes;
    private final Background background;
    private final LongSupplier clock;
    private final LogViewModel log = new LogViewModel();
    private final ReadOnlyObjectWrapper<Optional<JobState>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FirmwareOffer>> built =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper zipNews = new ReadOnlyStringWrapper("");
    private final List<LogLine> waiting = new ArrayList<>();
    private Runnable cancel = () -> {};
    private int newest;
    private long started;

    /** A view model whose answers come back through {@code background}. */
    public BuildViewModel(
            BuildActions actions,
            FirmwareViewModel firmware,
            SizeViewModel sizes,
            Background background) {
        this(actions, firmware, sizes, background, System::nanoTime);
    }

    BuildViewModel(
            BuildActions actions,
            FirmwareViewModel firmware,
            SizeViewModel sizes,
            Background background,
            LongSupplier clock) {
        this.actions = actions;
        this.firmware = firmware;
        this.sizes = sizes;
        this.background = background;
        this.clock = clock;
    }

    /** Where the newest build is; empty before the first. */
    public ReadOnlyObjectProperty<Optional<JobState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the newest build broke off, when that was not the keymap's fault. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What the newest build is, or was, a build of. */
    public ReadOnlyObjectProperty<Optional<FirmwareOffer>> builtProperty() {
        return built.getReadOnlyProperty();
    }

    /** How long the newest build takes, or took: {@code 3.4 s}. */
    public ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /** How the making of the full source zip goes; empty when nobody asked. */
    public ReadOnlyStringProperty zipNewsProperty() {
        return zipNews.getReadOnlyProperty();
    }

    /** Whether the newest firmware is one of a QMK tree: only that has two source zips. */
    public boolean ofTree() {
        return built.get().filter(offer -> offer.tree().folder().isPresent()).isPresent();
    }

    /** Makes the full source zip of the newest firmware. */
    public void onFullZip() {
        int number = newest;
        if (state.get().orElse(null) instanceof JobState.Succeeded(BuildResult result)) {
            actions.fullZip(result, words -> background.later(() -> tellOfZip(number, words)));
        }
    }

    private void tellOfZip(int number, String words) {
        if (number == newest) {
            zipNews.set(words);
        }
    }

    /** What the newest build said. */
    public LogViewModel log() {
        return log;
    }

    /** What the next build is a build of. */
    public FirmwareViewModel firmware() {
        return firmware;
    }

    /** What the features of the newest build cost. */
    public SizeViewModel sizes() {
        return sizes;
    }

    /** Whether it can be measured what features cost: only a QMK tree has such switches. */
    public boolean measurable() {
        return ofTree() && state.get().filter(BuildViewModel::sized).isPresent();
    }

    private static boolean sized(JobState state) {
        return state instanceof JobState.Succeeded
                || state instanceof JobState.Failed failed && JobWords.tooLarge(failed.problems());
    }

    /** Measures what the features of the keymap cost; with plans, if it does not fit. */
    public void onMeasure() {
        if (measurable()) {
            sizes.onMeasure(
                    built.get().orElseThrow().tree(), state.get().get() instanceof JobState.Failed);
        }
    }

    /** What was measured holds for the keymap as it was. */
    public void onKeymapChanged() {
        sizes.onForget();
    }

    /** What the panel asks of the rest of the window. */
    BuildActions actions() {
        return actions;
    }

    /** Whether a build is under way. */
    public boolean busy() {
        return state.get().filter(s -> !(s instanceof JobState.Ended)).isPresent();
    }

    /** How long the newest build has been going, in seconds. */
    public double seconds() {
        return (clock.getAsLong() - started) / NANOSECONDS;
    }

    /** Starts a build, unless one is under way. */
    public void onBuild() {
        if (busy()) {
            return;
        }
        forget();
        FirmwareOffer offer = firmware.chosenProperty().get();
        built.set(Optional.of(offer));
        started = clock.getAsLong();
        onTick();
        state.set(Optional.of(new JobState.Queued()));
        cancel = actions.start(offer.tree(), new Following(newest));
    }

    /** Asks the build under way to stop. */
    public void onCancel() {
        cancel.run();
    }

    /** Time has passed; tells how much while a build is under way. */
    public void onTick() {
        tell(seconds());
    }

    /** Stops following: another keymap was opened. A build that waits or runs goes on. */
    public void onForget() {
        forget();
        built.set(Optional.empty());
        state.set(Optional.empty());
    }

    private void forget() {
        newest++;
        cancel = () -> {};
        log.clear();
        zipNews.set("");
        sizes.onForget();
        failure.set(Optional.empty());
    }

    private void tell(double seconds) {
        elapsed.set(String.format(Phrase.language().locale(), "%.1f s", seconds));
    }

    private void become(JobState next) {
        if (next instanceof JobState.Succeeded(BuildResult result)) {
            tell(result.duration().toNanos() / NANOSECONDS);
        } else {
            onTick();
        }
        state.set(Optional.of(next));
        if (next instanceof JobState.Failed failed && JobWords.tooLarge(failed.problems())) {
            onMeasure();
        }
    }

    private void breakOff(Failure why) {
        state.set(Optional.empty());
        failure.set(Optional.of(why));
    }

    /** Follows one job; lines are handed over in batches, for a compiler may write thousands. */
    private final class Following implements JobListener {
        private final int number;

        Following(int number) {
            this.number = number;
        }

        @Override
        public void changed(JobState next) {
            whileNewest(() -> become(next));
        }

        @Override
        public void failed(Failure why) {
            whileNewest(() -> breakOff(why));
        }

        private void whileNewest(Runnable answer) {
            background.later(
                    () -> {
                        if (number == newest) {
                            answer.run();
                        }
                    });
        }

        @Override
        public void logged(LogLine line) {
            synchronized (waiting) {
                waiting.add(line);
                if (waiting.size() > 1) {
                    return;
                }
            }
            background.later(() -> takeLines(number));
        }
    }

    private void takeLines(int number) {
        List<LogLine> lines;
        synchronized (waiting) {
            lines = List.copyOf(waiting);
            waiting.clear();
        }
        if (number == newest) {
            log.add(lines);
        }
    }
}
