package org.keywright.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.keywright.application.BuildJob;
import org.keywright.application.BuildQueue;
import org.keywright.application.Watch;
import org.keywright.ui.fx.Background;

/** Closing the window while firmware is built: at the end of the builds, at once, or not at all. */
final class ClosingViewModel {

    private final Builds queue;
    private final Background background;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<List<String>> builds =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private Watch watch = () -> {};
    private boolean attached;

    /** Asks about the builds of {@code queue}; {@code close} closes the window. */
    ClosingViewModel(Builds queue, Background background, Runnable close) {
        this.queue = queue;
        this.background = background;
        this.close = close;
        builds.set(queue.labels());
    }

    /** Starts to follow the queue. */
    void attach() {
        attached = true;
        watch = queue.watch(labels -> background.later(() -> show(labels)));
    }

    /** Stops following it: the window stays open. */
    void detach() {
        attached = false;
        watch.close();
    }

    /** What is built, and what waits to be, in its order. */
    ReadOnlyObjectProperty<List<String>> buildsProperty() {
        return builds.getReadOnlyProperty();
    }

    /** Whether the window closes when the last of them has ended. */
    ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Closes when everything is built. */
    void onWait() {
        waiting.set(true);
        closeIfDone();
    }

    /** Cancels everything and closes. */
    void onCancelBuilds() {
        queue.cancelAll();
        close.run();
    }

    private void show(List<String> labels) {
        if (attached) {
            builds.set(labels);
            closeIfDone();
        }
    }

    private void closeIfDone() {
        if (waiting.get() && builds.get().isEmpty()) {
            close.run();
        }
    }

    /** The builds that keep the window open. */
    interface Builds {

        /** Keyboard and keymap of each, in the order of the queue. */
        List<String> labels();

        /** Hears of changes, on any thread. */
        Watch watch(Consumer<List<String>> listener);

        /** Asks all of them to stop. */
        void cancelAll();

        /** Those of the program's queue. */
        static Builds of(BuildQueue queue) {
            return new Queued(queue);
        }
    }

    /**
     * The program's builds.
     *
     * @param queue where they are
     */
    private record Queued(BuildQueue queue) implements Builds {
        @Override
        public List<String> labels() {
            return labels(queue.jobs());
        }

        private static List<String> labels(List<BuildJob> jobs) {
            return jobs.stream().map(job -> job.subject().label()).toList();
        }

        @Override
        public Watch watch(Consumer<List<String>> listener) {
            return queue.watch(jobs -> listener.accept(labels(jobs)));
        }

        @Override
        public void cancelAll() {
            queue.cancelAll();
        }
    }
}
