package org.keywright.device.drive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveTransport;
import org.keywright.device.TimedCalls;
import org.keywright.device.Trouble;

/** Files in the folder a drive is mounted at. */
final class FolderTransport implements DriveTransport {

    /** Before the next the device is made to take what it was sent, and progress is told. */
    private static final int FIRST_CHUNK = 64 << 10;

    private static final int LARGEST_CHUNK = 1 << 20;

    /** Making the device take everything costs a moment: a quick one gets more at a time. */
    private static final long QUICK_NANOS = 200_000_000L;

    /** One sector: a bootloader that leaves early cannot do so before it got all the others. */
    private static final int LAST = 512;

    /** A drive that stalls is retried by the system for long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How long the system may take to notice that a drive has left. */
    private static final int NOTICE_MILLIS = 3000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_. -]{0,63}");

    private final Path folder;
    private final BooleanSupplier there;
    private final WritableFile.Opener files;
    private final TimedCalls calls;

    /**
     * @param there whether the drive is still mounted
     */
    FolderTransport(Path folder, BooleanSupplier there) {
        this(folder, there, WritableFile::open);
    }

    /**
     * @param files opens a file for writing
     */
    FolderTransport(Path folder, BooleanSupplier there, WritableFile.Opener files) {
        this.folder = folder;
        this.there = there;
        this.files = files;
        this.calls = new TimedCalls("the drive " + folder);
    }

    /** Something with files. */
    private interface FileWork<T> {
        T run() throws IOException, DeviceException;
    }

    @Override
    public Optional<byte[]> read(String name, int limit) throws DeviceException {
        Path file = file(name);
        return timed(
                () -> {
                    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        return Optional.empty();
                    }
                    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                        return Optional.of(in.readNBytes(limit));
                    }
                });
    }

    @Override
    public Optional<byte[]> readBack(String name, int limit) throws DeviceException {
        Path file = file(name);
        return timed(
                () -> {
                    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        return Optional.empty();
                    }
                    Optional<UncachedFile> uncached = UncachedFile.of(file);
                    return uncached.isPresent() ? uncached.get().read(limit) : Optional.empty();
                });
    }

    @Override
    public void write(String name, byte[] content, IntConsumer written) throws DeviceException {
        write(name, WritableFile.Way.NEW, content, written);
    }

    public void overwrite(String name, byte[] content, IntConsumer written) throws DeviceException {
        write(name, WritableFile.Way.IN_PLACE, content, written);
    }

    private void write(String name, WritableFile.Way way, byte[] content, IntConsumer written)
            throws DeviceException {
        Path file = file(name);
        WritableFile channel = timed(() -> files.open(file, way));
        boolean whole = false;
        try {
            int last = Math.max(0, content.length - LAST);
            int chunk = FIRST_CHUNK;
            for (int at = 0; at < last; ) {
                int from = at;
                int end = Math.min(at + chunk, last);
                long began = System.nanoTime();
                timed(() -> send(channel, content, from, end));
                written.accept(end);
                boolean quick = System.nanoTime() - began < QUICK_NANOS;
                chunk = quick ? Math.min(2 * chunk, LARGEST_CHUNK) : chunk;
                at = end;
            }
            whole = finish(channel, content, last);
            written.accept(content.length);
        } finally {
            close(channel, whole);
        }
    }

    private static boolean send(WritableFile file, byte[] content, int from, int end)
            throws IOException {
        file.send(ByteBuffer.wrap(content, from, end - from));
        return true;
    }

    /** With the last bytes the drive may go; a failure is one only if it stays. */
    private boolean finish(WritableFile channel, byte[] content, int last) throws DeviceException {
        try {
            return timed(() -> send(channel, content, last, content.length));
        } catch (DeviceException failed) {
            if (leavesSoon()) {
                return true;
            }
            throw failed;
        }
    }

    private boolean leavesSoon() {
        for (int waited = 0; there.getAsBoolean() && waited < NOTICE_MILLIS; waited += 50) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !there.getAsBoolean();
            }
        }
        return !there.getAsBoolean();
    }

    /** Everything was handed over before; a drive that left makes closing fail. */
    private void close(WritableFile channel, boolean whole) throws DeviceException {
        try {
            timed(
                    () -> {
                        channel.close();
                        return true;
                    });
        } catch (DeviceException late) {
            if (!whole) {
                throw late;
            }
        }
    }

    @Override
    public void delete(String name) throws DeviceException {
        Path file = file(name);
        timed(() -> Files.deleteIfExists(file));
    }

    private <T> T timed(FileWork<T> work) throws DeviceException {
        return calls.call(
                PATIENCE,
                () -> {
                    try {
                        return work.run();
                    } catch (IOException failed) {
                        throw trouble(failed).about("the drive " + folder, failed);
                    }
                });
    }

    private Trouble trouble(IOException failed) {
        if (!there.getAsBoolean() || failed instanceof NoSuchFileException) {
            return Trouble.GONE;
        }
        return switch (failed) {
            case AccessDeniedException denied -> Trouble.DENIED;
            case FileSystemException readOnly when says(readOnly, "Read-only") -> Trouble.DENIED;
            // A broken transfer may be the first sign of a pulled cable.
            case IOException other -> leavesSoon() ? Trouble.GONE : Trouble.UNKNOWN;
        };
    }

    private static boolean says(FileSystemException failed, String words) {
        String reason = failed.getReason();
        return reason != null && reason.contains(words);
    }

    /** Only files at the top of the drive, never through a link out of it. */
    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a file on a drive: " + name);
        }
        return folder.resolve(name);
    }

    @Override
    public void close() {
        calls.close();
    }
}
