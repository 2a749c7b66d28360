package org.keywright.application;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One thread for one kind of work beside the user's, that does one thing after the other. */
final class WorkThread implements AutoCloseable {

    private static final int PATIENCE = 5;

    private final ScheduledExecutorService queue;

    WorkThread(String name) {
        queue =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Where work is given to it. */
    ScheduledExecutorService queue() {
        return queue;
    }

    /** Takes no more work, and waits a few seconds for what was given: nobody writes after this. */
    @Override
    public void close() {
        queue.shutdown();
        try {
            if (!queue.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                queue.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            queue.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
