package org.keywright.flash;

/**
 * A run of equal blocks of flash.
 *
 * @param start its first address
 * @param length in bytes, at least one
 * @param block how many bytes are erased or written at once, at least one
 * @param writable whether firmware may go there; false for a bootloader's own place
 */
public record FlashRange(long start, long length, int block, boolean writable) {

    public FlashRange {
        if (start < 0 || length < 1 || block < 1) {
            throw new IllegalArgumentException("no range: " + start + ", " + length);
        }
    }

    /** The address behind the last byte. */
    public long end() {
        return start + length;
    }
}
