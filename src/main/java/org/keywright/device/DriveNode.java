package org.keywright.device;

import java.util.Optional;

/**
 * A mounted volume that is a bootloader's: it carries {@code INFO_UF2.TXT} or {@code FLASH.BIN}.
 *
 * @param path the folder it is mounted at
 * @param label the volume's name, empty if unknown
 * @param uf2Text what {@code INFO_UF2.TXT} says, at most 4 KiB; empty if there is none
 */
public record DriveNode(String path, String label, String uf2Text) implements DeviceNode {

    @Override
    public Optional<DeviceIdentity> usb() {
        return Optional.empty();
    }

    /** The line of that name in {@code INFO_UF2.TXT}, as {@code Board-ID: RPI-RP2} has one. */
    public Optional<String> line(String name) {
        return uf2Text.lines()
                .filter(l -> l.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(l -> l.substring(name.length() + 1).strip())
                .findFirst();
    }
}
