package org.keywright.firmware;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Reads Intel HEX (Hexadecimal Object File Format Specification, revision A, 1988), strictly.
 *
 * <p>A wrong checksum, an overlap or a missing end would put a broken program on a keyboard, so the
 * first mistake ends the reading.
 */
public final class IntelHexReader {

    private final String name;
    private final TreeMap<Long, byte[]> records = new TreeMap<>();
    private long base;
    private boolean segmented;
    private long start;
    private boolean ended;

    private IntelHexReader(String name) {
        this.name = name;
    }

    /** What went wrong on one line. */
    private static final class BadRecordException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;

        BadRecordException(String code, String message) {
            super(message);
            this.code = code;
        }
    }

    /**
     * Reads a whole file.
     *
     * @param name the file's name for problems
     * @param text lines ended by LF or CR LF
     */
    public static Checked<FirmwareImage> read(String name, String text) {
        IntelHexReader reader = new IntelHexReader(name);
        int line = 0;
        for (String content : text.split("\r?\n", -1)) {
            line++;
            try {
                reader.line(content);
            } catch (BadRecordException e) {
                return reader.failed(line, e.code, e.getMessage());
            }
        }
        if (!reader.ended) {
            return reader.failed(line, "hex-no-end", "The file ends without an end record.");
        }
        return Checked.of(new FirmwareImage(reader.segments(), reader.start));
    }

    private Checked<FirmwareImage> failed(int line, String code, String message) {
        Location place = new Location.InText(name, line, 1, "");
        String advice = "Take a fresh copy of the file; this one is damaged or not Intel HEX.";
        return Checked.failed(Problem.error(code, place, message, advice));
    }

    private void line(String text) throws BadRecordException {
        if (text.isBlank()) {
            return;
        }
        if (ended) {
            throw new BadRecordException("hex-after-end", "Something follows the end record.");
        }
        byte[] bytes = bytes(text);
        int type = bytes[3] & 0xFF;
        byte[] content = java.util.Arrays.copyOfRange(bytes, 4, bytes.length - 1);
        switch (type) {
            case 0 -> data(number(bytes, 1, 2), content);
            case 1 -> end(content);
            case 2 -> base(value(content, 2) << 4, true);
            case 3 -> {
                long at = value(content, 4);
                start = ((at >> 16) << 4) + (at & 0xFFFF);
            }
            case 4 -> base(value(content, 2) << 16, false);
            case 5 -> start = value(content, 4);
            default -> throw new BadRecordException("hex-record", "Unknown record type " + type);
        }
    }

    private void base(long moved, boolean inSegments) {
        base = moved;
        segmented = inSegments;
    }

    private void end(byte[] content) throws BadRecordException {
        value(content, 0);
        ended = true;
    }

    private void data(long offset, byte[] content) throws BadRecordException {
        if (content.length == 0) {
            return;
        }
        if (offset + content.length > 0x1_0000 && (segmented || base + offset > 0xFFFF_FF00L)) {
            throw new BadRecordException(
                    "hex-wrap", "The record runs over the end of its segment.");
        }
        long address = base + offset;
        long end = address + content.length;
        Map.Entry<Long, byte[]> before = records.lowerEntry(end);
        if (before != null && before.getKey() + before.getValue().length > address) {
            throw new BadRecordException(
                    "hex-overlap", "Address 0x%X is written twice.".formatted(address));
        }
        records.put(address, content);
        if (records.lastEntry().getKey()
                        + records.lastEntry().getValue().length
                        - records.firstKey()
                > FirmwareImage.LARGEST_SPAN) {
            throw new BadRecordException(
                    "hex-span", "Address 0x%X is too far from the others.".formatted(address));
        }
    }

    /** Neighbouring records joined. */
    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        long first = 0;
        for (Map.Entry<Long, byte[]> record : records.entrySet()) {
            if (run.size() > 0 && first + run.size() != record.getKey()) {
                segments.add(new Segment(first, run.toByteArray()));
                run.reset();
            }
            if (run.size() == 0) {
                first = record.getKey();
            }
            run.writeBytes(record.getValue());
        }
        if (run.size() > 0) {
            segments.add(new Segment(first, run.toByteArray()));
        }
        return segments;
    }

    /** The bytes of a record, its length and checksum proven. */
    private static byte[] bytes(String text) throws BadRecordException {
        if (text.charAt(0) != ':' || text.length() < 11 || text.length() % 2 == 0) {
            throw new BadRecordException("hex-record", "This line is not an Intel HEX record.");
        }
        byte[] bytes = new byte[text.length() / 2];
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = digit(text.charAt(1 + 2 * i));
            int low = digit(text.charAt(2 + 2 * i));
            bytes[i] = (byte) (high << 4 | low);
            sum += bytes[i];
        }
        if ((bytes[0] & 0xFF) != bytes.length - 5) {
            throw new BadRecordException("hex-length", "The record's length is wrong.");
        }
        if ((sum & 0xFF) != 0) {
            throw new BadRecordException("hex-checksum", "The record's checksum is wrong.");
        }
        return bytes;
    }

    /** A hexadecimal digit; ASCII only, which {@link Character#digit} is not. */
    private static int digit(char c) throws BadRecordException {
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw new BadRecordException("hex-record", "This line is not an Intel HEX record.");
        }
        return digit;
    }

    private static long value(byte[] content, int expected) throws BadRecordException {
        if (content.length != expected) {
            throw new BadRecordException("hex-length", "The record's length is wrong.");
        }
        return number(content, 0, expected);
    }

    private static long number(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = from; i < from + count; i++) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }
}
