package org.keywright.bench;

import java.util.ArrayList;
import java.util.List;

/** Reads HID report descriptors (Device Class Definition for HID 1.11, chapter 6.2.2). */
public final class ReportDescriptor {

    /** A top-level collection: what an operating system makes a node for. */
    public record Collection(int page, int usage) {}

    private static final int USAGE_PAGE = 0x04;
    private static final int USAGE = 0x08;
    private static final int COLLECTION = 0xA0;
    private static final int END_COLLECTION = 0xC0;

    private ReportDescriptor() {}

    /** Its top-level collections, in their order. */
    public static List<Collection> collections(byte[] descriptor) {
        List<Collection> found = new ArrayList<>();
        int depth = 0;
        int page = 0;
        int usage = 0;
        for (int at = 0; at < descriptor.length; ) {
            int tag = descriptor[at] & 0xFC;
            int size = (descriptor[at] & 3) == 3 ? 4 : descriptor[at] & 3;
            int value = value(descriptor, at + 1, size);
            at += 1 + size;
            switch (tag) {
                case USAGE_PAGE -> page = value;
                case USAGE -> usage = depth == 0 ? value : usage;
                case COLLECTION -> {
                    if (depth++ == 0) {
                        found.add(new Collection(page, usage & 0xFFFF));
                    }
                }
                case END_COLLECTION -> depth--;
                default -> {
                    // Sizes, counts and limits do not matter here.
                }
            }
        }
        return found;
    }

    private static int value(byte[] from, int at, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value |= Bytes.u8(from, at + i) << (8 * i);
        }
        return value;
    }

    /** One collection with an input report and an output report of bytes, without numbers. */
    public static byte[] bytes(int page, int usage, int input, int output) {
        byte[] head = {
            0x06,
            (byte) page,
            (byte) (page >> 8),
            0x0A,
            (byte) usage,
            (byte) (usage >> 8),
            (byte) 0xA1,
            0x01,
            0x15,
            0x00,
            0x26,
            (byte) 0xFF,
            0x00,
            0x75,
            0x08
        };
        byte[] in = {(byte) 0x96, (byte) input, (byte) (input >> 8), 0x09, 0x62, (byte) 0x81, 0x02};
        byte[] out = {
            (byte) 0x96, (byte) output, (byte) (output >> 8), 0x09, 0x63, (byte) 0x91, 0x02
        };
        return join(
                head,
                input > 0 ? in : new byte[0],
                output > 0 ? out : new byte[0],
                new byte[] {(byte) 0xC0});
    }

    /** Byte arrays in a row. */
    public static byte[] join(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
