package org.keywright.flash;

import java.util.List;

/**
 * Where on a chip firmware may go.
 *
 * @param ranges in the order of their addresses, not overlapping, at least one
 * @param eeprom bytes of permanent memory beside the flash, 0 if there is none
 */
public record ChipFlash(List<FlashRange> ranges, int eeprom) {

    public ChipFlash {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("no room at all");
        }
    }

    /** One range and no EEPROM. */
    public static ChipFlash of(long start, long length, int block) {
        return new ChipFlash(List.of(new FlashRange(start, length, block, true)), 0);
    }

    /** The lowest address. */
    public long start() {
        return ranges.getFirst().start();
    }

    /** The address behind the highest. */
    public long end() {
        return ranges.getLast().end();
    }

    /** Bytes that may be written. */
    public long writable() {
        return ranges.stream().filter(FlashRange::writable).mapToLong(FlashRange::length).sum();
    }
}
