package org.keywright.firmware;

/**
 * How much of one region a firmware takes.
 *
 * @param region which
 * @param used bytes from the region's beginning to the last one taken; more than its length when
 *     the firmware does not fit
 */
public record MemoryUse(MemoryRegion region, long used) {

    /** Bytes left, negative when it does not fit. */
    public long free() {
        return region.length() - used;
    }
}
