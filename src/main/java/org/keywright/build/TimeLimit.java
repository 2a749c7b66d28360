package org.keywright.build;

import java.time.Duration;

/** Cancels work that takes too long. */
public final class TimeLimit implements AutoCloseable {

    private final Thread clock;

    /** Starts counting. */
    public TimeLimit(Duration limit, Cancellation cancellation) {
        clock =
                Thread.ofVirtual()
                        .name("time-limit")
                        .start(
                                () -> {
                                    try {
                                        Thread.sleep(limit);
                                        cancellation.cancel(Cancellation.Reason.TIME_LIMIT);
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
    }

    /** Stops counting: the work is done. */
    @Override
    public void close() {
        clock.interrupt();
    }
}
