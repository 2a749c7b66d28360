package org.keywright.build.toolchain;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.keywright.build.Cancellation;

/** Closes a stream under its reader when nothing comes any more, or when nobody wants it. */
final class StallGuard implements Closeable {

    private final AtomicLong lastMove = new AtomicLong(System.nanoTime());
    private final InputStream stream;
    private final Cancellation.Subscription watch;
    private final Thread clock;

    StallGuard(InputStream stream, Duration patience, Cancellation cancellation) {
        this.stream = stream;
        this.clock = Thread.ofVirtual().name("stall-guard").start(() -> wait(patience));
        this.watch = cancellation.watch(this::cut);
    }

    /** Something came. */
    void moved() {
        lastMove.set(System.nanoTime());
    }

    private void wait(Duration patience) {
        try {
            long left = patience.toNanos();
            while (left > 0) {
                Thread.sleep(Duration.ofNanos(left));
                left = patience.toNanos() - (System.nanoTime() - lastMove.get());
            }
            cut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cut() {
        try {
            stream.close();
        } catch (IOException e) {
            // The reader is told by its next read; there is nobody else to tell.
            assert e != null;
        }
    }

    @Override
    public void close() {
        watch.release();
        clock.interrupt();
    }
}
