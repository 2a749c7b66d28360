package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.queue.Mailbox;
import org.keywright.build.queue.Turn;

/** One build: queued, running or ended. Thread-safe; known by its identity. */
public final class BuildJob implements Turn {

    /** What a job does, on a thread of its own. */
    @FunctionalInterface
    interface Work {
        JobState.Ended run(BuildListener listener, Cancellation cancellation) throws IOException;

        /** Its name in the history, once it is kept there. */
        default Optional<String> record() {
            return Optional.empty();
        }
    }

    private final BuildTicket ticket;
    private final Work work;
    private final Consumer<BuildJob> canceller;
    private final Instant orderedAt = Instant.now();
    private final Cancellation cancellation = new Cancellation();
    private final CompletableFuture<JobState.Ended> end = new CompletableFuture<>();
    private final Mailbox news = new Mailbox();
    private final CopyOnWriteArrayList<JobListener> listeners = new CopyOnWriteArrayList<>();
    private volatile JobState state = new JobState.Queued();
    private volatile long begun;

    /**
     * @param canceller takes it out of the queue, or stops it
     */
    BuildJob(BuildTicket ticket, Work work, JobListener listener, Consumer<BuildJob> canceller) {
        this.ticket = ticket;
        this.work = work;
        this.canceller = canceller;
        listeners.add(listener);
    }

    /** What is built. */
    public BuildSubject subject() {
        return ticket.subject();
    }

    /** When it was ordered. */
    public Instant orderedAt() {
        return orderedAt;
    }

    /** Its name in the {@linkplain History history}, if it has ended and is kept there. */
    public Optional<String> record() {
        return work.record();
    }

    /** Where it is now. */
    public JobState state() {
        return state;
    }

    /** Asks it to stop soon; harmless when it has ended. Returns at once. */
    public void cancel() {
        canceller.accept(this);
    }

    /**
     * Hears of this job from now on, the state it is in now first; nothing at all once it has
     * ended.
     */
    public Watch watch(JobListener listener) {
        news.send(
                () -> {
                    listener.changed(state);
                    listeners.add(listener);
                });
        return () -> listeners.remove(listener);
    }

    /**
     * Waits for the end; all listeners have heard of it then. An interrupted wait cancels the job
     * and goes on waiting.
     *
     * @throws UncheckedIOException if the world failed
     */
    public JobState.Ended await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return end.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel();
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether it has ended, one way or another, and all listeners have heard of it. */
    public boolean ended() {
        return end.isDone();
    }

    @Override
    public boolean inBackground() {
        return false;
    }

    @Override
    public Set<String> places() {
        return ticket.places();
    }

    /** Two jobs with equal orders want the same thing. */
    Object order() {
        return ticket.order();
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** Does the work; the returned letter says how it ended, and is to be {@linkplain #put put}. */
    Runnable run() {
        begun = System.nanoTime();
        if (cancellation.reason().isPresent()) {
            return () -> end(new JobState.Cancelled());
        }
        try {
            JobState.Ended result = work.run(new Relay(), cancellation);
            return () -> end(result);
        } catch (IOException e) {
            return () -> fail(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            return () -> fail(e);
        }
    }

    /** Keeps news for {@link #deliver}; may be called under a lock. */
    void put(Runnable letter) {
        news.put(letter);
    }

    /** Tells the listeners what is new. */
    void deliver() {
        news.deliver();
    }

    void become(JobState next) {
        if (state instanceof JobState.Ended) {
            return;
        }
        state = next;
        tell(listener -> listener.changed(next));
    }

    /** Unless it is in that state already. */
    void becomeOnce(JobState next) {
        if (!state.equals(next)) {
            become(next);
        }
    }

    void end(JobState.Ended result) {
        become(result);
        end.complete(result);
    }

    private void fail(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        tell(listener -> listener.failed(failure));
        end.completeExceptionally(thrown);
    }

    /** A listener with a bug breaks its job, not the queue. */
    private void tell(Consumer<JobListener> news) {
        try {
            listeners.forEach(news);
        } catch (RuntimeException | Error bug) {
            listeners.clear();
            end.completeExceptionally(bug);
            cancellation.cancel();
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException known ? known : new CompletionException(thrown);
    }

    /** Turns the pipeline's words into the job's. */
    private final class Relay implements BuildListener {
        @Override
        public void progress(BuildStep step, double fraction) {
            news.send(() -> become(new JobState.Running(step, fraction)));
        }

        @Override
        public void units(JobState.Units units) {
            JobState.Running state =
                    new JobState.Running(BuildStep.COMPILE, units.fraction(), Optional.of(units));
            news.send(() -> become(state));
        }

        @Override
        public void log(LogLine.Kind kind, String origin, String text) {
            Duration at = Duration.ofNanos(System.nanoTime() - begun);
            LogLine line = new LogLine(at, kind, origin, text);
            news.send(() -> tell(listener -> listener.logged(line)));
        }
    }
}
