package org.keywright.firmware;

import java.util.Locale;

/**
 * Writes Intel HEX (Hexadecimal Object File Format Specification, revision A, 1988).
 *
 * <p>Sixteen bytes a record, each segment beginning a new record, lines ended by CR LF: the same
 * text that GNU objcopy writes for the same segments, so that {@code make} and this program agree
 * byte by byte.
 */
public final class IntelHexWriter {

    private static final int BYTES_PER_RECORD = 16;
    private static final long PAGE = 0x1_0000;

    /** Addresses up to here are reached by a segment record (02), beyond by a linear one (04). */
    private static final long LAST_SEGMENTED = 0xF_FFFF;

    private final StringBuilder text = new StringBuilder();
    private long base;

    private IntelHexWriter() {}

    /** The image as Intel HEX. */
    public static String write(FirmwareImage image) {
        IntelHexWriter writer = new IntelHexWriter();
        image.segments().forEach(writer::segment);
        writer.start(image.start());
        writer.record(0, 1, new byte[0]);
        return writer.text.toString();
    }

    private void segment(Segment segment) {
        byte[] content = segment.content();
        int done = 0;
        while (done < content.length) {
            long address = segment.address() + done;
            if (address >= base + PAGE) {
                moveBase(address);
            }
            long offset = address - base;
            int size = Math.min(BYTES_PER_RECORD, content.length - done);
            size = (int) Math.min(size, PAGE - offset);
            record((int) offset, 0, java.util.Arrays.copyOfRange(content, done, done + size));
            done += size;
        }
    }

    private void moveBase(long address) {
        if (address <= LAST_SEGMENTED) {
            base = address & 0xF_0000;
            record(0, 2, bytes(base >> 4, 2));
            return;
        }
        if (base != 0 && base <= LAST_SEGMENTED) {
            record(0, 2, bytes(0, 2));
        }
        base = address & 0xFFFF_0000L;
        record(0, 4, bytes(base >> 16, 2));
    }

    private void start(long start) {
        if (start == 0) {
            return;
        }
        if (start <= LAST_SEGMENTED) {
            record(0, 3, bytes((start & 0xF_0000) << 12 | start & 0xFFFF, 4));
        } else {
            record(0, 5, bytes(start, 4));
        }
    }

    private void record(int offset, int type, byte[] content) {
        int sum = content.length + (offset >> 8) + (offset & 0xFF) + type;
        text.append(
                String.format(Locale.ROOT, ":%02X%04X%02X", content.length, offset & 0xFFFF, type));
        for (byte b : content) {
            appendByte(b & 0xFF);
            sum += b & 0xFF;
        }
        appendByte(-sum & 0xFF);
        text.append("\r\n");
    }

    private void appendByte(int value) {
        text.append(Character.toUpperCase(Character.forDigit(value >> 4, 16)));
        text.append(Character.toUpperCase(Character.forDigit(value & 15, 16)));
    }

    private static byte[] bytes(long value, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (value >> 8 * (count - 1 - i));
        }
        return bytes;
    }
}
