package org.keywright.firmware;

import java.util.Arrays;

/**
 * One unbroken run of bytes in a chip's memory.
 *
 * @param address of the first byte, in bytes, 0 to 2^32 - 1
 * @param content at least one byte
 */
public record Segment(long address, byte[] content) {

    /** The highest address Intel HEX can name. */
    static final long LAST_ADDRESS = 0xFFFF_FFFFL;

    public Segment {
        content = content.clone();
        if (content.length == 0 || address < 0 || address + content.length - 1 > LAST_ADDRESS) {
            throw new IllegalArgumentException("no such segment: " + address);
        }
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Number of bytes. */
    public int size() {
        return content.length;
    }

    /** The address behind the last byte. */
    public long end() {
        return address + content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment s
                && s.address == address
                && Arrays.equals(s.content, content);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(address) + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Segment[%#x, %d bytes]".formatted(address, content.length);
    }
}
