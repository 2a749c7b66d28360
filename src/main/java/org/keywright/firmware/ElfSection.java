package org.keywright.firmware;

/**
 * One section of a linked program.
 *
 * @param name with its dot, {@code .text}
 * @param address where the program sees it; the AVR tools put RAM at 0x800000, EEPROM at 0x810000
 *     and fuses from 0x820000
 * @param loadAddress where it lies in flash
 * @param size in bytes
 * @param allocated whether it takes room on the chip at all (SHF_ALLOC)
 * @param filled whether it has bytes of its own; {@code .bss} has not
 * @param content its bytes, none if not filled
 */
public record ElfSection(
        String name,
        long address,
        long loadAddress,
        long size,
        boolean allocated,
        boolean filled,
        byte[] content) {

    private static final long RAM = 0x80_0000;
    private static final long EEPROM = 0x81_0000;

    /** Whether it takes room in flash: code, constants and the first values of variables. */
    public boolean inFlash() {
        return allocated && filled && size > 0 && address < EEPROM;
    }

    /** Whether it takes room in RAM. */
    public boolean inRam() {
        return allocated && address >= RAM && address < EEPROM;
    }
}
