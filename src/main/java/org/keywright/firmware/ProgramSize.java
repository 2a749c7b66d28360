package org.keywright.firmware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the sections of a program over the regions of a chip's memory. */
final class ProgramSize {

    /** ChibiOS gives the heap whatever is left; nobody took it. */
    private static final String HEAP = ".heap";

    private final MemoryMap map;
    private final List<SectionSize> sizes = new ArrayList<>();
    private final Map<MemoryRegion, Long> ends = new LinkedHashMap<>();

    private ProgramSize(MemoryMap map) {
        this.map = map;
    }

    static FirmwareSize of(List<ElfSection> sections, MemoryMap map) {
        ProgramSize size = new ProgramSize(map);
        for (ElfSection section : sections) {
            if (section.allocated() && section.size() > 0 && !section.name().equals(HEAP)) {
                size.add(section);
            }
        }
        return size.sum();
    }

    private void add(ElfSection section) {
        Optional<MemoryRegion> flash =
                section.filled()
                        ? map.find(MemoryRegion.Kind.FLASH, section.loadAddress())
                        : Optional.empty();
        Optional<MemoryRegion> ram = map.find(MemoryRegion.Kind.RAM, section.address());
        flash.ifPresent(region -> reach(region, section.loadAddress() + section.size()));
        ram.ifPresent(region -> reach(region, section.address() + section.size()));
        if (flash.isPresent() || ram.isPresent()) {
            sizes.add(
                    new SectionSize(
                            section.name(), section.size(), flash.isPresent(), ram.isPresent()));
        }
    }

    private void reach(MemoryRegion region, long end) {
        ends.merge(region, end, Math::max);
    }

    private FirmwareSize sum() {
        List<MemoryUse> uses = new ArrayList<>();
        ends.forEach((region, end) -> uses.add(new MemoryUse(region, end - region.origin())));
        ChipMemory memory =
                new ChipMemory(length(MemoryRegion.Kind.FLASH), 0, length(MemoryRegion.Kind.RAM));
        return new FirmwareSize(sizes, memory, uses);
    }

    /** Regions that nothing lies in are no room for this firmware. */
    private long length(MemoryRegion.Kind kind) {
        return ends.keySet().stream()
                .filter(region -> region.kind() == kind)
                .mapToLong(MemoryRegion::length)
                .sum();
    }
}
