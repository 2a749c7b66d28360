package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.queue.Turn;

/** A piece of work in the background of the queue. Thread-safe; known by its identity. */
public final class BackgroundJob implements Turn {

    private final String label;
    private final BackgroundWork work;
    private final Consumer<BackgroundJob> canceller;
    private final CompletableFuture<Optional<Failure>> end = new CompletableFuture<>();
    private volatile Cancellation cancellation = new Cancellation();
    private volatile boolean refused;

    BackgroundJob(String label, BackgroundWork work, Consumer<BackgroundJob> canceller) {
        this.label = label;
        this.work = work;
        this.canceller = canceller;
    }

    /** What it does, for people: "Measuring what features cost". */
    public String label() {
        return label;
    }

    /** Nobody wants it any more; returns at once. */
    public void cancel() {
        canceller.accept(this);
    }

    /** Whether it is done, failed or cancelled. */
    public boolean ended() {
        return end.isDone();
    }

    /** Waits until it is done or cancelled; why it failed, if it did. */
    public Optional<Failure> await() {
        return end.join();
    }

    @Override
    public boolean inBackground() {
        return true;
    }

    @Override
    public Set<String> places() {
        return Set.of();
    }

    /** Does the work once; empty if it was interrupted, else how it went. */
    Optional<Runnable> run() {
        Cancellation now = cancellation;
        try {
            work.run(now);
            return now.reason().isPresent()
                    ? Optional.empty()
                    : Optional.of(() -> end(Optional.empty()));
        } catch (BuildStoppedException interrupted) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(() -> end(Optional.of(Failure.of(new UncheckedIOException(e)))));
        } catch (RuntimeException | Error e) {
            return Optional.of(() -> end(Optional.of(Failure.of(e))));
        }
    }

    /** It shall not run any more. */
    void refuse() {
        refused = true;
    }

    boolean refused() {
        return refused;
    }

    void interrupt() {
        cancellation.cancel();
    }

    /** For the next run. */
    void renew() {
        cancellation = new Cancellation();
    }

    void end(Optional<Failure> failure) {
        end.complete(failure);
    }
}
