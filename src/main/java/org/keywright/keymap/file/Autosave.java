package org.keywright.keymap.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a recovery copy a moment after the last of a row of edits, away from the thread that
 * edits. One for each open keymap; thread-safe.
 */
public final class Autosave implements AutoCloseable {

    private final Recovery recovery;
    private final Path file;
    private final ScheduledExecutorService worker;
    private final Duration pause;
    private final Consumer<IOException> failed;
    private @Nullable Future<?> waiting;
    private long edits;
    private boolean closed;

    /**
     * Looks after one file.
     *
     * @param worker where the writing is done; one thread, stays the caller's
     * @param pause how long after an edit the copy is written
     * @param failed told when a copy could not be written
     */
    public Autosave(
            Recovery recovery,
            Path file,
            ScheduledExecutorService worker,
            Duration pause,
            Consumer<IOException> failed) {
        this.recovery = recovery;
        this.file = file;
        this.worker = worker;
        this.pause = pause;
        this.failed = failed;
    }

    /** Something changed; the text is asked for when it is time to write. */
    public synchronized void changed(Supplier<String> text) {
        if (closed) {
            return;
        }
        cancel();
        long edit = ++edits;
        waiting = worker.schedule(() -> keep(edit, text), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing is unsaved any more: the copy goes. */
    public synchronized void saved() {
        cancel();
        try {
            recovery.discard(file);
        } catch (IOException e) {
            failed.accept(e);
        }
    }

    /** The keymap is closed, its changes saved or given up: the copy goes. */
    @Override
    public synchronized void close() {
        closed = true;
        saved();
    }

    private synchronized void keep(long edit, Supplier<String> text) {
        // Who saved, closed or edited again while this waited for the lock has cleared the way.
        if (closed || waiting == null || edit != edits) {
            return;
        }
        waiting = null;
        try {
            recovery.keep(file, text.get());
        } catch (IOException e) {
            failed.accept(e);
        }
    }

    private void cancel() {
        if (waiting != null) {
            waiting.cancel(false);
            waiting = null;
        }
    }
}
