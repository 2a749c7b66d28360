package org.keywright.bench;

import java.util.Arrays;
import java.util.HexFormat;

/** Numbers inside of byte arrays. */
public final class Bytes {

    private Bytes() {}

    /** One byte, 0 to 255. */
    public static int u8(byte[] from, int at) {
        return from[at] & 0xFF;
    }

    /** Two bytes, the low one first. */
    public static int le16(byte[] from, int at) {
        return u8(from, at) | u8(from, at + 1) << 8;
    }

    /** Two bytes, the high one first. */
    public static int be16(byte[] from, int at) {
        return u8(from, at) << 8 | u8(from, at + 1);
    }

    /** Four bytes, the low one first, 0 to 2^32-1. */
    public static long le32(byte[] from, int at) {
        return le16(from, at) | (long) le16(from, at + 2) << 16;
    }

    /** Four bytes, the high one first, 0 to 2^32-1. */
    public static long be32(byte[] from, int at) {
        return (long) be16(from, at) << 16 | be16(from, at + 2);
    }

    /** The bytes of those numbers. */
    public static byte[] of(int... numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    /** The bytes of that text of hex digits; blanks do not count. */
    public static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
    }

    /** A part of it. */
    public static byte[] slice(byte[] from, int at, int length) {
        return Arrays.copyOfRange(from, at, at + length);
    }
}
