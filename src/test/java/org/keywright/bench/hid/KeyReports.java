package org.keywright.bench.hid;

import org.keywright.bench.Bytes;

/**
 * What a boot keyboard's reports look like (Device Class Definition for HID 1.11, appendix B.1).
 */
final class KeyReports {

    /** Modifiers, a reserved byte, lamps, six keys. */
    static final byte[] BOOT_KEYBOARD =
            Bytes.hex(
                    """
                    05 01 09 06 A1 01
                    05 07 19 E0 29 E7 15 00 25 01 75 01 95 08 81 02
                    95 01 75 08 81 01
                    95 05 75 01 05 08 19 01 29 05 91 02 95 01 75 03 91 01
                    95 06 75 08 15 00 26 FF 00 05 07 19 00 2A FF 00 81 00
                    C0
                    """);

    private KeyReports() {}
}
