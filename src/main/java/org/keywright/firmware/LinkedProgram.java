package org.keywright.firmware;

import java.util.ArrayList;
import java.util.List;

/**
 * A program as the linker left it.
 *
 * @param sections in file order
 */
public record LinkedProgram(List<ElfSection> sections) {

    public LinkedProgram {
        sections = List.copyOf(sections);
    }

    /** Reads an ELF file. */
    public static LinkedProgram read(byte[] elf) throws DamagedElfException {
        return new LinkedProgram(ElfReader.read(elf));
    }

    /** What goes into flash, one segment a section; EEPROM and fuses stay as they are. */
    public FirmwareImage image() throws DamagedElfException {
        List<Segment> segments = new ArrayList<>();
        for (ElfSection section : sections) {
            if (section.inFlash()) {
                segments.add(new Segment(section.loadAddress(), section.content()));
            }
        }
        try {
            return new FirmwareImage(segments, 0);
        } catch (IllegalArgumentException e) {
            throw new DamagedElfException(e.getMessage());
        }
    }

    /** How much of the chip it takes, region by region of the linker. */
    public FirmwareSize size(MemoryMap map) {
        return ProgramSize.of(sections, map);
    }

    /** How much of the chip it takes. */
    public FirmwareSize size(ChipMemory memory) {
        List<SectionSize> sizes = new ArrayList<>();
        for (ElfSection section : sections) {
            if (section.size() > 0 && (section.inFlash() || section.inRam())) {
                sizes.add(
                        new SectionSize(
                                section.name(),
                                section.size(),
                                section.inFlash(),
                                section.inRam()));
            }
        }
        return new FirmwareSize(sizes, memory);
    }
}
