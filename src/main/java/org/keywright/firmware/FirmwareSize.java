package org.keywright.firmware;

import java.util.List;

/**
 * How much of a chip a firmware takes, section by section.
 *
 * @param sections those that take room, in file order
 * @param memory what there is
 */
public record FirmwareSize(List<SectionSize> sections, ChipMemory memory) {

    public FirmwareSize {
        sections = List.copyOf(sections);
    }

    /** Bytes of flash taken. */
    public long flashUsed() {
        return sections.stream().filter(SectionSize::flash).mapToLong(SectionSize::bytes).sum();
    }

    /** Bytes of RAM taken before the first call; the stack grows into what is left. */
    public long ramUsed() {
        return sections.stream().filter(SectionSize::ram).mapToLong(SectionSize::bytes).sum();
    }

    /** Bytes of flash left, negative when it does not fit. */
    public long flashFree() {
        return memory.flashForFirmware() - flashUsed();
    }

    /** Bytes of RAM left for the stack, negative when it does not fit. */
    public long ramFree() {
        return memory.ram() - ramUsed();
    }

    /** Whether it fits. */
    public boolean fits() {
        return flashFree() >= 0 && ramFree() >= 0;
    }
}
