package org.keywright.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops work when Ctrl-C is pressed, and gives it a moment to end well: no half-written file stays
 * behind.
 */
final class OnInterrupt implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    /**
     * @param stop asks the work to stop; returns at once
     */
    OnInterrupt(Runnable stop) {
        hook = new Thread(() -> stopAndWait(stop), "on-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAndWait(Runnable stop) {
        stop.run();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                assert hook.isAlive();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended, one way or another. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAnyway) {
            assert !hook.isInterrupted();
        }
    }
}
