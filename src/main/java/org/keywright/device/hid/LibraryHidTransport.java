package org.keywright.device.hid;

import com.sun.jna.Native;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.hid4java.jna.HidApi;
import org.hid4java.jna.HidDeviceStructure;
import org.keywright.device.DeviceException;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;
import org.keywright.device.TimedCalls;

/**
 * Reports by hidapi.
 *
 * <p>A report that the device does not take is given up by the system by itself, after 5 s on Linux
 * and 1 s on Windows; a longer time limit changes nothing about that.
 */
final class LibraryHidTransport implements HidTransport {

    /** The largest input report we know of is 64 bytes; the library passes on what fits. */
    private static final int LARGEST_INPUT = 4096;

    /** What the library's own buffer for feature reports holds, without the number. */
    private static final int LARGEST_FEATURE = 511;

    private static final Duration FEATURE = Duration.ofSeconds(10);
    private static final Duration READ_MARGIN = Duration.ofSeconds(5);

    private final HidFailure failure;
    private final HidDeviceStructure device;
    private final TimedCalls calls;
    private boolean closed;

    LibraryHidTransport(HidNode node, HidDeviceStructure device) {
        this.failure = new HidFailure(node);
        this.device = device;
        this.calls = new TimedCalls(failure.subject());
    }

    /** A call of the library that answers with a count of bytes, below 0 if it failed. */
    private interface Counted {
        int call();
    }

    @Override
    public void write(int id, byte[] content, Duration timeout) throws DeviceException {
        counted(timeout, () -> HidApi.write(device, content, content.length, (byte) id));
    }

    @Override
    public Optional<byte[]> read(Duration timeout) throws DeviceException {
        byte[] buffer = new byte[LARGEST_INPUT];
        int millis = Math.clamp(timeout.toMillis(), 0, Integer.MAX_VALUE);
        int count = counted(timeout.plus(READ_MARGIN), () -> HidApi.read(device, buffer, millis));
        return count == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(buffer, count));
    }

    @Override
    public void setFeature(int id, byte[] content) throws DeviceException {
        counted(FEATURE, () -> HidApi.sendFeatureReport(device, content, (byte) id));
    }

    @Override
    public byte[] feature(int id, int length) throws DeviceException {
        if (length < 0 || length > LARGEST_FEATURE) {
            throw new IllegalArgumentException("no feature report of " + length + " bytes");
        }
        byte[] content = new byte[length];
        int count = counted(FEATURE, () -> HidApi.getFeatureReport(device, content, (byte) id));
        return Arrays.copyOf(content, Math.clamp(count - 1L, 0, length));
    }

    private int counted(Duration patience, Counted call) throws DeviceException {
        if (closed) {
            throw new IllegalStateException("closed: " + failure.subject());
        }
        return calls.call(
                patience,
                () -> {
                    int count = call.call();
                    if (count < 0) {
                        throw failure.during(Native.getLastError());
                    }
                    return count;
                });
    }

    /**
     * Closes after the last call has returned, on the thread of the calls: the library must not be
     * closed below one that is still under way.
     */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            calls.last(this::closeDevice);
        }
    }

    private void closeDevice() {
        synchronized (LibraryHid.LIBRARY) {
            HidApi.close(device);
        }
    }
}
