package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes files survive a power cut. */
final class DiskSync {

    /** The disk serves several waiting files at once, many times faster than one after another. */
    private static final int AT_ONCE = 32;

    private DiskSync() {}

    static void force(List<Path> files) throws IOException {
        List<Future<?>> waiting = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Path file : files) {
                waiting.add(
                        threads.submit(
                                () -> {
                                    force(file);
                                    return null;
                                }));
            }
        }
        for (Future<?> one : waiting) {
            expect(one);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void expect(Future<?> one) throws IOException {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the disk", e);
        } catch (ExecutionException e) {
            throw new IOException("the disk did not take the files", e.getCause());
        }
    }
}
