package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;

/** One build: queued, running or ended. */
public final class BuildJob {

    /** What a job does, on the job's thread. */
    @FunctionalInterface
    interface Work {
        JobState.Ended run(BuildListener listener, Cancellation cancellation) throws IOException;
    }

    private final Cancellation cancellation = new Cancellation();
    private final CompletableFuture<JobState.Ended> end = new CompletableFuture<>();
    private final JobListener listener;
    private volatile JobState state = new JobState.Queued();

    private BuildJob(JobListener listener) {
        this.listener = listener;
    }

    static BuildJob start(Work work, JobListener listener) {
        BuildJob job = new BuildJob(listener);
        Thread.ofVirtual().name("build").start(() -> job.run(work));
        return job;
    }

    /** Where it is now. */
    public JobState state() {
        return state;
    }

    /** Asks it to stop soon; harmless when it has ended. Returns at once. */
    public void cancel() {
        cancellation.cancel();
    }

    /**
     * Waits for the end. An interrupted wait cancels the job and goes on waiting.
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
                } catch (java.util.concurrent.ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether it has ended, one way or another. */
    public boolean ended() {
        return end.isDone();
    }

    private void run(Work work) {
        try {
            JobState.Ended result = work.run(new Relay(), cancellation);
            become(result);
            end.complete(result);
        } catch (IOException e) {
            fail(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void fail(Throwable thrown) {
        listener.failed(Failure.of(thrown));
        end.completeExceptionally(thrown);
    }

    private void become(JobState next) {
        state = next;
        listener.changed(next);
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
            become(new JobState.Running(step, fraction));
        }

        @Override
        public void units(JobState.Units units) {
            become(new JobState.Running(BuildStep.COMPILE, units.fraction(), Optional.of(units)));
        }

        @Override
        public void log(String line) {
            listener.logged(line);
        }
    }
}
