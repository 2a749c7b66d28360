package org.keywright.flash.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveTransport;

/** A drive whose files lie in memory; writes down what is done to it. */
final class TranscriptDrive implements DriveTransport {

    private static final int SECTOR = 512;

    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private Runnable written = () -> {};
    private @Nullable DeviceException trouble;
    private int troubleAt = -1;
    private boolean fresh = true;
    private boolean closed;

    TranscriptDrive with(String name, byte[] content) {
        files.put(name, content.clone());
        return this;
    }

    /** What the drive does once it has a whole file. */
    TranscriptDrive then(Runnable reaction) {
        written = reaction;
        return this;
    }

    /** The sector of that number fails so. */
    TranscriptDrive failing(int sector, DeviceException cause) {
        troubleAt = sector;
        trouble = cause;
        return this;
    }

    /** The system shows only what it remembers. */
    TranscriptDrive remembered() {
        fresh = false;
        return this;
    }

    byte[] file(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    List<String> done() {
        return done;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public Optional<byte[]> read(String name, int limit) {
        return Optional.ofNullable(files.get(name))
                .map(all -> Arrays.copyOf(all, Math.min(all.length, limit)));
    }

    @Override
    public Optional<byte[]> readBack(String name, int limit) {
        return fresh ? read(name, limit) : Optional.empty();
    }

    @Override
    public void write(String name, byte[] content, IntConsumer progress) throws DeviceException {
        done.add("write " + name);
        files.put(name, new byte[content.length]);
        put(name, content, progress);
    }

    @Override
    public void overwrite(String name, byte[] content, IntConsumer progress)
            throws DeviceException {
        done.add("overwrite " + name);
        put(name, content, progress);
    }

    private void put(String name, byte[] content, IntConsumer progress) throws DeviceException {
        byte[] file = file(name);
        for (int at = 0; at < content.length; at += SECTOR) {
            if (trouble != null && at / SECTOR == troubleAt) {
                throw trouble;
            }
            int count = Math.min(SECTOR, content.length - at);
            System.arraycopy(content, at, file, at, count);
            progress.accept(at + count);
        }
        written.run();
    }

    @Override
    public void delete(String name) {
        done.add("delete " + name);
        files.remove(name);
    }

    @Override
    public void close() {
        closed = true;
    }
}
