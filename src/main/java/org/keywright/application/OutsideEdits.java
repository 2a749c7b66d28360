package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.keywright.keymap.file.ProjectFile;

/**
 * Notices when another program writes into the file of an open keymap. Looks at times and sizes now
 * and then, for not every file system tells; a file that is still being written is waited for.
 */
public final class OutsideEdits implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Keymaps keymaps;
    private final Duration pause;
    private final WorkThread worker = new WorkThread("outside-edits");

    OutsideEdits(Keymaps keymaps) {
        this(keymaps, PAUSE);
    }

    OutsideEdits(Keymaps keymaps, Duration pause) {
        this.keymaps = keymaps;
        this.pause = pause;
    }

    /**
     * Watches one open keymap.
     *
     * @param opened what it was when it was opened or last saved, asked for each time
     * @param changed told once for each change, on a thread of its own
     */
    public Watch watch(Supplier<OpenKeymap> opened, Runnable changed) {
        Look look = new Look(opened, changed);
        ScheduledFuture<?> looking =
                worker.queue()
                        .scheduleWithFixedDelay(
                                look::look,
                                pause.toMillis(),
                                pause.toMillis(),
                                TimeUnit.MILLISECONDS);
        return () -> looking.cancel(false);
    }

    @Override
    public void close() {
        worker.close();
    }

    /** What is known of one keymap's files. */
    private final class Look {
        private final Supplier<OpenKeymap> opened;
        private final Runnable changed;
        private Optional<Path> file = Optional.empty();
        private String settled;
        private String last;

        private Look(Supplier<OpenKeymap> opened, Runnable changed) {
            this.opened = opened;
            this.changed = changed;
            this.file = opened.get().file();
            this.settled = stamp(file);
            this.last = settled;
        }

        private void look() {
            OpenKeymap now = opened.get();
            String stamp = stamp(now.file());
            boolean sameFile = now.file().equals(file);
            boolean still = stamp.equals(last);
            last = stamp;
            file = now.file();
            if (!sameFile) {
                settled = stamp;
            } else if (still && !stamp.equals(settled)) {
                settled = stamp;
                if (differs(now)) {
                    changed.run();
                }
            }
        }

        /** A file that cannot be read at the moment is looked at when it changes again. */
        private boolean differs(OpenKeymap now) {
            try {
                return keymaps.changedOnDisk(now);
            } catch (UncheckedIOException unreadable) {
                return false;
            }
        }
    }

    private static String stamp(Optional<Path> file) {
        StringBuilder stamp = new StringBuilder();
        for (Path path : file.map(f -> List.of(f, ProjectFile.of(f))).orElse(List.of())) {
            try {
                BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
                stamp.append(facts.lastModifiedTime()).append(' ').append(facts.size());
            } catch (IOException gone) {
                stamp.append("gone");
            }
            stamp.append('\n');
        }
        return stamp.toString();
    }
}
