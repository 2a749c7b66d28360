package org.keywright.firmware;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much of a chip a firmware takes, section by section.
 *
 * @param sections those that take room, in file order
 * @param memory what there is
 * @param regions those of the linker that are used; none if the linker's table is not known, and
 *     then {@code memory} alone counts
 */
public record FirmwareSize(List<SectionSize> sections, ChipMemory memory, List<MemoryUse> regions) {

    public FirmwareSize {
        sections = List.copyOf(sections);
        regions = List.copyOf(regions);
    }

    /** Without the linker's table. */
    public FirmwareSize(List<SectionSize> sections, ChipMemory memory) {
        this(sections, memory, List.of());
    }

    /** Bytes of flash taken. */
    public long flashUsed() {
        return regions.isEmpty() ? bytes(SectionSize::flash) : used(MemoryRegion.Kind.FLASH);
    }

    /**
     * Bytes of RAM taken before the first call. On AVR the stack grows into what is left; elsewhere
     * the stacks are among them.
     */
    public long ramUsed() {
        return regions.isEmpty() ? bytes(SectionSize::ram) : used(MemoryRegion.Kind.RAM);
    }

    /** The part of {@link #ramUsed} that is set aside for stacks; 0 on AVR. */
    public long stackReserve() {
        return bytes(section -> section.ram() && section.name().endsWith("stack"));
    }

    /** Bytes of flash left, negative when it does not fit. */
    public long flashFree() {
        return free(MemoryRegion.Kind.FLASH, memory.flashForFirmware() - flashUsed());
    }

    /** Bytes of RAM left, negative when it does not fit. */
    public long ramFree() {
        return free(MemoryRegion.Kind.RAM, memory.ram() - ramUsed());
    }

    /** Whether it fits, into each of the regions. A limit of 0 is one that nobody knows. */
    public boolean fits() {
        return (memory.flashForFirmware() == 0 || flashFree() >= 0)
                && (memory.ram() == 0 || ramFree() >= 0);
    }

    private long bytes(Predicate<SectionSize> which) {
        return sections.stream().filter(which).mapToLong(SectionSize::bytes).sum();
    }

    private long used(MemoryRegion.Kind kind) {
        return of(kind).stream().mapToLong(MemoryUse::used).sum();
    }

    /** One region that is too small counts, however much room the others have. */
    private long free(MemoryRegion.Kind kind, long together) {
        long over = of(kind).stream().mapToLong(MemoryUse::free).filter(free -> free < 0).sum();
        return over < 0 ? over : together;
    }

    private List<MemoryUse> of(MemoryRegion.Kind kind) {
        return regions.stream().filter(use -> use.region().kind() == kind).toList();
    }
}
