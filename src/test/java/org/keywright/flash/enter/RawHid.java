package org.keywright.flash.enter;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceException;
import org.keywright.device.HidTransport;

/** A keyboard's raw HID whose answers are written down beforehand. */
final class RawHid implements HidTransport {

    /** What comes when it is read from: a report, silence or a failure. */
    private final Deque<Object> coming = new ArrayDeque<>();

    private final List<Byte> asked = new ArrayList<>();
    private boolean closed;

    RawHid says(int... report) {
        byte[] content = new byte[32];
        for (int i = 0; i < report.length; i++) {
            content[i] = (byte) report[i];
        }
        coming.add(content);
        return this;
    }

    RawHid staysSilent() {
        coming.add(Optional.empty());
        return this;
    }

    RawHid fails(DeviceException cause) {
        coming.add(cause);
        return this;
    }

    /** The commands that came. */
    List<Byte> asked() {
        return asked;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void write(int id, byte[] content, Duration timeout) {
        if (id != 0 || content.length != 32) {
            throw new AssertionError("raw HID takes 32 bytes");
        }
        asked.add(content[0]);
    }

    @Override
    public Optional<byte[]> read(Duration timeout) throws DeviceException {
        return switch (coming.isEmpty() ? Optional.empty() : coming.remove()) {
            case byte[] report -> Optional.of(report);
            case DeviceException cause -> throw cause;
            case Object silence -> Optional.empty();
        };
    }

    @Override
    public void setFeature(int id, byte[] content) {
        throw new AssertionError("raw HID has no feature reports");
    }

    @Override
    public byte[] feature(int id, int length) {
        throw new AssertionError("raw HID has no feature reports");
    }

    @Override
    public void close() {
        closed = true;
    }
}
