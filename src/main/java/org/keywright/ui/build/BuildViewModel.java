package org.keywright.ui.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.ui.fx.Background;

/** The build of the open keymap: where it is, what it said, how it ended. */
public final class BuildViewModel {

    private static final int MOST_LINES = 5_000;

    private final BuildActions actions;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<JobState>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> log = FXCollections.observableArrayList();
    private final List<String> waiting = new ArrayList<>();
    private Runnable cancel = () -> {};
    private int newest;

    /** A view model whose answers come back through {@code background}. */
    public BuildViewModel(BuildActions actions, Background background) {
        this.actions = actions;
        this.background = background;
    }

    /** Where the newest build is; empty before the first. */
    public ReadOnlyObjectProperty<Optional<JobState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the newest build broke off, when that was not the keymap's fault. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What the newest build said, line by line. */
    public ObservableList<String> log() {
        return log;
    }

    /** What the panel asks of the rest of the window. */
    BuildActions actions() {
        return actions;
    }

    /** Whether a build is under way. */
    public boolean busy() {
        return state.get().filter(s -> !(s instanceof JobState.Ended)).isPresent();
    }

    /** Starts a build, unless one is under way. */
    public void onBuild() {
        if (busy()) {
            return;
        }
        newest++;
        log.clear();
        failure.set(Optional.empty());
        state.set(Optional.of(new JobState.Queued()));
        cancel = actions.start(new Following(newest));
    }

    /** Asks the build under way to stop. */
    public void onCancel() {
        cancel.run();
    }

    /** Forgets the last build: another keymap was opened. */
    public void onForget() {
        newest++;
        cancel.run();
        cancel = () -> {};
        log.clear();
        failure.set(Optional.empty());
        state.set(Optional.empty());
    }

    /** Follows one job; lines are handed over in batches, for a compiler may write thousands. */
    private final class Following implements JobListener {
        private final int number;

        Following(int number) {
            this.number = number;
        }

        @Override
        public void changed(JobState next) {
            whileNewest(() -> state.set(Optional.of(next)));
        }

        @Override
        public void failed(Failure why) {
            whileNewest(
                    () -> {
                        state.set(Optional.empty());
                        failure.set(Optional.of(why));
                    });
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
                waiting.add(line.text());
                if (waiting.size() > 1) {
                    return;
                }
            }
            background.later(() -> takeLines(number));
        }
    }

    private void takeLines(int number) {
        List<String> lines;
        synchronized (waiting) {
            lines = List.copyOf(waiting);
            waiting.clear();
        }
        if (number == newest) {
            log.addAll(lines);
            if (log.size() > MOST_LINES) {
                log.remove(0, log.size() - MOST_LINES);
            }
        }
    }
}
