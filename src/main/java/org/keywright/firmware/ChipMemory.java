package org.keywright.firmware;

/**
 * What a chip has room for.
 *
 * @param flash all of it, in bytes
 * @param bootloader the part of the flash that the bootloader keeps for itself, in bytes
 * @param ram in bytes
 */
public record ChipMemory(long flash, long bootloader, long ram) {

    /** Flash left for the firmware, in bytes. */
    public long flashForFirmware() {
        return flash - bootloader;
    }
}
