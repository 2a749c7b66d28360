package org.keywright.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks running work to stop; one for each piece of work, safe from any thread. */
public final class Cancellation {

    /** Why work was asked to stop. */
    public enum Reason {
        /** Somebody pressed Cancel. */
        ASKED,
        /** The time limit ran out. */
        TIME_LIMIT
    }

    /** Takes a watcher off again. */
    public interface Subscription {
        /** The watcher hears nothing from now on. */
        void release();
    }

    private final List<Runnable> watchers = new ArrayList<>();
    private Optional<Reason> reason = Optional.empty();

    /** Stops the work because somebody asked. */
    public void cancel() {
        cancel(Reason.ASKED);
    }

    /** Stops the work; the first reason counts. */
    public void cancel(Reason why) {
        List<Runnable> told;
        synchronized (this) {
            if (reason.isPresent()) {
                return;
            }
            reason = Optional.of(why);
            told = List.copyOf(watchers);
        }
        told.forEach(Runnable::run);
    }

    /** Whether and why the work shall stop. */
    public synchronized Optional<Reason> reason() {
        return reason;
    }

    /** Stops here if asked to. */
    public void check() throws BuildStoppedException {
        Optional<Reason> why = reason();
        if (why.isPresent()) {
            throw new BuildStoppedException(why.get());
        }
    }

    /** Runs something at the moment of cancelling, at once if that has passed. */
    public Subscription watch(Runnable watcher) {
        boolean late;
        synchronized (this) {
            late = reason.isPresent();
            watchers.add(watcher);
        }
        if (late) {
            watcher.run();
        }
        return () -> forget(watcher);
    }

    private synchronized void forget(Runnable watcher) {
        watchers.remove(watcher);
    }
}
