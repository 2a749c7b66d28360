package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;

/** Lets one process at a time, and one thread in it, work in a folder; gone when the process is. */
public final class FolderLock implements AutoCloseable {

    private static final String NAME = ".lock";
    private static final long PAUSE_MILLIS = 100;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock. */
    public static FolderLock take(Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return take(folder, cancellation, () -> {});
    }

    /**
     * Waits for the lock.
     *
     * @param waits told once if somebody else has it
     */
    public static FolderLock take(Path folder, Cancellation cancellation, Runnable waits)
            throws IOException, BuildStoppedException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (int tries = 0; tryLock(channel) == null; tries++) {
                if (tries == 0) {
                    waits.run();
                }
                cancellation.check();
                Thread.sleep(PAUSE_MILLIS);
            }
            return new FolderLock(channel);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new BuildStoppedException(Cancellation.Reason.ASKED);
        } catch (IOException | BuildStoppedException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Fails if the lock was lost, which only a bug can cause. */
    void assertHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the lock is gone");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
