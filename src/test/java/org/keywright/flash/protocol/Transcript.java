package org.keywright.flash.protocol;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.UsbRequest;
import org.keywright.device.UsbTransport;

/**
 * A device that expects exactly the transfers of a script, in its order, and answers as the script
 * says; {@link TranscriptLine} has its language.
 */
final class Transcript implements UsbTransport {

    /** How a transfer ends that is not answered. */
    enum Fault {
        GONE,
        STALL,
        TIMEOUT;

        DeviceException exception() {
            return switch (this) {
                case GONE -> new DeviceGoneException("gone");
                case STALL -> new DeviceStalledException("stalled");
                case TIMEOUT -> new DeviceTimeoutException("late");
            };
        }
    }

    private static final String GETSTATUS = "in A1 03 0000";

    private static final String GOODBYE = "in C0 02 0000 0000 4";

    private final List<TranscriptLine> lines;
    private int next;
    private int faultAt = -1;
    private Fault fault = Fault.GONE;
    private boolean faulted;
    private boolean closed;
    private boolean goodbye;

    private Transcript(List<TranscriptLine> lines) {
        this.lines = lines;
    }

    static Transcript of(String script) {
        List<TranscriptLine> lines = new ArrayList<>();
        script.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(TranscriptLine::parse)
                .forEach(lines::add);
        return new Transcript(lines);
    }

    /** The transfer of that number ends like this, and nothing works after it. */
    Transcript withFault(int line, Fault kind) {
        faultAt = line;
        fault = kind;
        return this;
    }

    int size() {
        return lines.size();
    }

    /** Whether everything the script has was asked, and the device let go. */
    boolean ended() {
        return next == lines.size() && closed;
    }

    boolean closed() {
        return closed;
    }

    /** What has not been asked yet. */
    String rest() {
        return next < lines.size() ? lines.get(next).request() : "nothing";
    }

    /** Lets USBaspLoader be told to leave before the script's end. */
    Transcript lenientAboutGoodbye() {
        goodbye = true;
        return this;
    }

    private byte[] answer(String request) throws DeviceException {
        if (goodbye && request.equals(GOODBYE)) {
            return new byte[0];
        }
        if (closed) {
            throw new AssertionError("asked after it was closed: " + request);
        }
        if (faulted) {
            return afterTheFault(request);
        }
        if (next == lines.size()) {
            throw new AssertionError("the script has ended, but asked was: " + request);
        }
        TranscriptLine line = lines.get(next);
        if (!line.request().equals(request)) {
            throw new AssertionError(
                    "line %d%nscript: %s%nasked:  %s".formatted(next, line.request(), request));
        }
        if (next == faultAt) {
            faulted = true;
            throw fault.exception();
        }
        next++;
        @Nullable Fault scripted = line.fault();
        if (scripted != null) {
            throw scripted.exception();
        }
        return line.answer();
    }

    /** A device that stalls can still be asked why. */
    private byte[] afterTheFault(String request) throws DeviceException {
        if (fault == Fault.STALL && request.startsWith(GETSTATUS)) {
            return new byte[] {15, 0, 0, 0, 10, 0};
        }
        throw fault.exception();
    }

    @Override
    public void claim(int interfaceNumber, int alternate) throws DeviceException {
        answer("claim %d.%d".formatted(interfaceNumber, alternate));
    }

    @Override
    public byte[] controlIn(UsbRequest request, int length, Duration timeout)
            throws DeviceException {
        return answer("in " + setup(request, 0x80) + " " + length);
    }

    @Override
    public void controlOut(UsbRequest request, byte[] content, Duration timeout)
            throws DeviceException {
        answer(("out " + setup(request, 0) + " " + TranscriptLine.hex(content)).strip());
    }

    private static String setup(UsbRequest request, int direction) {
        int type = direction | request.type().ordinal() << 5 | request.recipient().ordinal();
        return "%02X %02X %04X %04X"
                .formatted(type, request.request(), request.value(), request.index());
    }

    @Override
    public byte[] bulkIn(int endpoint, int length, Duration timeout) throws DeviceException {
        return answer("bulkin %d %d".formatted(endpoint, length));
    }

    @Override
    public void bulkOut(int endpoint, byte[] content, Duration timeout) throws DeviceException {
        answer("bulkout %d %s".formatted(endpoint, TranscriptLine.hex(content)));
    }

    @Override
    public boolean reset() throws DeviceException {
        answer("reset");
        return true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
