package org.keywright.flash.protocol;

import java.nio.charset.StandardCharsets;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.flash.ChipFlash;

/**
 * Puts right what GD32VF103 chips say of their flash: their map has wrong pages and sizes, but
 * their serial number is a piece of the part number, {@code 3CBJ}, of which the third letter is the
 * size.
 */
final class Gd32vMap {

    private static final UsbId GD32V = new UsbId(0x28E9, 0x0189);
    private static final int PAGE = 1024;

    private Gd32vMap() {}

    /** The map as it is, unless it is such a chip's. */
    static ChipFlash corrected(ChipFlash flash, DeviceIdentity identity) {
        if (!identity.id().equals(GD32V)) {
            return flash;
        }
        String part = part(identity.serial());
        int pages =
                switch (part.length() == 4 ? part.charAt(2) : '?') {
                    case '4' -> 16;
                    case '6' -> 32;
                    case '8' -> 64;
                    default -> 128;
                };
        return ChipFlash.of(flash.start(), (long) pages * PAGE, PAGE);
    }

    /** They send one byte for each letter where USB has two, so that two letters arrive as one. */
    private static String part(String serial) {
        return serial.length() == 2
                ? new String(
                        serial.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)
                : serial;
    }
}
