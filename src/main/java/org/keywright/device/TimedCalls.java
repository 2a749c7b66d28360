package org.keywright.device;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls that may never return, one after the other on a thread of its own, so that nobody has
 * to wait for them longer than they want to.
 *
 * <p>Used by one thread at a time. A call that takes too long holds up the next ones, which then
 * are late themselves: what is called is never used by two threads.
 */
public final class TimedCalls implements AutoCloseable {

    private static final Duration LAST = Duration.ofSeconds(3);

    /** On an emulated processor everything takes many times as long; the bench sets this. */
    private static final int SLOWER = Math.max(1, Integer.getInteger("keywright.slower", 1));

    private final String subject;
    private final ExecutorService thread;

    /**
     * @param subject what is called, for a person
     */
    public TimedCalls(String subject) {
        this.subject = subject;
        this.thread =
                Executors.newSingleThreadExecutor(
                        work -> {
                            Thread worker = new Thread(work, "device: " + subject);
                            worker.setDaemon(true);
                            return worker;
                        });
    }

    /**
     * A call to the outside.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Call<T> {

        /** Makes it. */
        T make() throws DeviceException;
    }

    /**
     * Makes a call and waits for it.
     *
     * @throws DeviceTimeoutException if it did not return in time; it may still do its work, unless
     *     it had not begun
     */
    public <T> T call(Duration patience, Call<T> call) throws DeviceException {
        Future<T> result = thread.submit(call::make);
        try {
            return awaited(result, System.nanoTime() + patience.toNanos() * SLOWER);
        } catch (TimeoutException late) {
            // Not interrupted: some libraries spin when they are.
            result.cancel(false);
            throw Trouble.TIMEOUT.about(subject, null);
        } catch (ExecutionException failed) {
            throw named(failed.getCause());
        }
    }

    /** An interrupt does not shorten a transfer: work stops between transfers. */
    private static <T> T awaited(Future<T> result, long end)
            throws TimeoutException, ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static DeviceException named(@Nullable Throwable cause) {
        return switch (cause) {
            case DeviceException device -> device;
            case RuntimeException bug -> throw bug;
            case Error worse -> throw worse;
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    /**
     * Makes the last call of all, once those before it have returned, and waits a moment for it.
     */
    public void last(Runnable call) {
        Future<?> result = thread.submit(call);
        close();
        try {
            awaited(result, System.nanoTime() + LAST.toNanos());
        } catch (TimeoutException | ExecutionException nobodyToTell) {
            assert thread.isShutdown();
        }
    }

    /** Lets the thread end when its last call returns. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
