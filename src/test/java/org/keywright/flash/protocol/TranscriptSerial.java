package org.keywright.flash.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.SerialTransport;

/** A serial port on which a written conversation takes place, and nothing else. */
final class TranscriptSerial implements SerialTransport {

    /**
     * A part of the conversation.
     *
     * @param question what must be sent
     * @param answer what comes back
     */
    private record Exchange(byte[] question, byte[] answer) {}

    private final Deque<Exchange> script = new ArrayDeque<>();
    private final ByteArrayOutputStream asked = new ByteArrayOutputStream();
    private byte[] unread = {};
    private int troubleAt = -1;
    private int transfers;
    private DeviceException trouble = new DeviceException("none");
    private boolean closed;

    /** The program says this, and the device answers that; letters stand for themselves. */
    TranscriptSerial says(String question, String answer) {
        return says(letters(question), letters(answer));
    }

    TranscriptSerial says(byte[] question, byte[] answer) {
        script.add(new Exchange(question, answer));
        return this;
    }

    /** The transfer of that number, counted from 0, fails so. */
    TranscriptSerial failing(int ordinal, DeviceException cause) {
        troubleAt = transfers + ordinal;
        trouble = cause;
        return this;
    }

    /** How many writes and reads there were. */
    int transfers() {
        return transfers;
    }

    boolean closed() {
        return closed;
    }

    /** Whether everything in the script was said. */
    boolean over() {
        return script.isEmpty() && asked.size() == 0 && unread.length == 0;
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void transfer() throws DeviceException {
        if (transfers++ == troubleAt) {
            throw trouble;
        }
    }

    @Override
    public void write(byte[] content, Duration timeout) throws DeviceException {
        transfer();
        asked.writeBytes(content);
        Exchange next = script.peek();
        if (next == null || !Arrays.equals(asked.toByteArray(), next.question())) {
            throw new AssertionError(
                    "unexpected: " + HexFormat.of().formatHex(asked.toByteArray()));
        }
        asked.reset();
        script.remove();
        unread = Given.joined(unread, next.answer());
    }

    @Override
    public byte[] read(int count, Duration timeout) throws DeviceException {
        transfer();
        if (unread.length < count) {
            unread = new byte[0];
            throw new DeviceTimeoutException("fewer came");
        }
        byte[] got = Arrays.copyOf(unread, count);
        unread = Arrays.copyOfRange(unread, count, unread.length);
        return got;
    }

    @Override
    public void discard() {
        unread = new byte[0];
    }

    @Override
    public void setReady(boolean ready) {
        throw new AssertionError("these bootloaders do not look at that line");
    }

    @Override
    public void close() {
        closed = true;
    }
}
