package org.keywright.flash.protocol;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceException;
import org.keywright.device.HidTransport;

/** Writes down the reports that were taken, and fails where it is told to. */
final class TranscriptHid implements HidTransport {

    /**
     * A report that was taken.
     *
     * @param kind {@code out} or {@code feature}
     * @param patience how long it might have taken
     */
    record Report(String kind, int id, byte[] content, Duration patience) {}

    private final List<Report> taken = new ArrayList<>();
    private final Deque<Optional<DeviceException>> coming = new ArrayDeque<>();
    private byte[] answer = {};
    private boolean closed;

    List<Report> taken() {
        return taken;
    }

    boolean closed() {
        return closed;
    }

    /** What a feature report says. */
    TranscriptHid answering(byte... content) {
        answer = content;
        return this;
    }

    /** That many transfers go well, and the ones behind them fail so. */
    TranscriptHid failing(int after, DeviceException... causes) {
        for (int i = 0; i < after; i++) {
            coming.add(Optional.empty());
        }
        Arrays.stream(causes).map(Optional::of).forEach(coming::add);
        return this;
    }

    private void transfer() throws DeviceException {
        Optional<DeviceException> trouble = coming.isEmpty() ? Optional.empty() : coming.remove();
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    @Override
    public void write(int id, byte[] content, Duration timeout) throws DeviceException {
        transfer();
        taken.add(new Report("out", id, content.clone(), timeout));
    }

    @Override
    public Optional<byte[]> read(Duration timeout) {
        throw new AssertionError("nobody reads from this");
    }

    @Override
    public void setFeature(int id, byte[] content) throws DeviceException {
        transfer();
        taken.add(new Report("feature", id, content.clone(), Duration.ZERO));
    }

    @Override
    public byte[] feature(int id, int length) throws DeviceException {
        transfer();
        return answer.clone();
    }

    @Override
    public void close() {
        closed = true;
    }
}
