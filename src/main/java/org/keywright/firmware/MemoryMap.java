package org.keywright.firmware;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The regions of a chip's memory, as its linker script names them.
 *
 * @param regions in the script's order, none empty; two may lie over each other
 */
public record MemoryMap(List<MemoryRegion> regions) {

    public MemoryMap {
        regions = List.copyOf(regions);
    }

    /** Nothing is known. */
    public static MemoryMap unknown() {
        return new MemoryMap(List.of());
    }

    /** The same, with no region of that kind longer than that; 0 changes nothing. */
    public MemoryMap withAtMost(MemoryRegion.Kind kind, long bytes) {
        if (bytes <= 0) {
            return this;
        }
        List<MemoryRegion> shorter = new ArrayList<>();
        for (MemoryRegion r : regions) {
            boolean over = r.kind() == kind && r.length() > bytes;
            shorter.add(over ? new MemoryRegion(r.name(), r.origin(), bytes, kind) : r);
        }
        return new MemoryMap(shorter);
    }

    /**
     * The region of that kind that an address belongs to: it lies in it, or behind its end because
     * what comes before did not fit.
     */
    Optional<MemoryRegion> find(MemoryRegion.Kind kind, long address) {
        Optional<MemoryRegion> inside = regions.stream().filter(r -> r.holds(address)).findFirst();
        return inside.isPresent()
                ? regions.stream().filter(r -> r.kind() == kind && r.holds(address)).findFirst()
                : regions.stream()
                        .filter(r -> r.kind() == kind && r.nearlyHolds(address))
                        .max(Comparator.comparingLong(MemoryRegion::origin));
    }
}
