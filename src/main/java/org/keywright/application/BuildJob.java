package org.keywright.application;

import java.util.concurrent.CountDownLatch;

/** One build: queued, running or ended. */
public final class BuildJob {

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile JobState state = new JobState.Queued();
    private volatile boolean cancelled;

    BuildJob() {}

    /** Where it is now. */
    public JobState state() {
        return state;
    }

    /** Asks it to stop soon; harmless when it has ended. Returns at once. */
    public void cancel() {
        cancelled = true;
    }

    /** Waits for the end. An interrupted wait cancels the job first. */
    public JobState await() {
        boolean interrupted = false;
        while (true) {
            try {
                ended.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                cancel();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return state;
    }

    boolean cancelRequested() {
        return cancelled;
    }

    void become(JobState next, JobListener listener) {
        state = next;
        listener.changed(next);
        if (next.ended()) {
            ended.countDown();
        }
    }
}
