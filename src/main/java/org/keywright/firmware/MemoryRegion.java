package org.keywright.firmware;

/**
 * A stretch of a chip's memory as the linker knows it.
 *
 * @param name the linker script's: {@code flash0}, {@code ram0}, {@code text}, {@code data}
 * @param origin its first address
 * @param length in bytes, at least one
 * @param kind what it is for
 */
public record MemoryRegion(String name, long origin, long length, Kind kind) {

    /** What a region is for. */
    public enum Kind {
        /** Keeps the program without power. */
        FLASH,
        /** Holds variables and stacks. */
        RAM,
        /** Settings, fuses and the like: no firmware competes for them. */
        OTHER
    }

    /** Whether an address lies in it. */
    boolean holds(long address) {
        return address >= origin && address - origin < length;
    }

    /** The same for one as long again: what did not fit goes on behind the end. */
    boolean nearlyHolds(long address) {
        return address >= origin && address - origin < 2 * length;
    }
}
