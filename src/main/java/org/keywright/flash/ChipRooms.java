package org.keywright.flash;

import java.util.Optional;

/** Knows where firmware may go on a chip with a bootloader, from the tables of chips. */
@FunctionalInterface
public interface ChipRooms {

    /**
     * The flash of a chip, the bootloader's own place included as not writable.
     *
     * @param processor QMK's name
     * @param bootloader QMK's name
     */
    Optional<ChipFlash> find(String processor, String bootloader);
}
