package org.keywright.flash;

import java.util.Locale;
import java.util.Optional;

/** How a bootloader is spoken to; the words of the table {@code data/flashing.hjson}. */
public enum ProtocolName {
    /** Atmel's FLIP over DFU requests. */
    FLIP,
    /** ST's DfuSe, DFU 1.1a. */
    DFUSE,
    /** USB Device Firmware Upgrade 1.1. */
    DFU,
    /** Westberry's own commands over bulk transfers. */
    WB32,
    /** PJRC's HalfKay. */
    HALFKAY,
    /** LUFA's HID bootloader and QMK's. */
    QMK_HID,
    /** BootloadHID of obdev.at. */
    BOOTLOADHID,
    /** AVR109 over a serial port, as Caterina speaks it. */
    AVR109,
    /** USBasp's vendor requests. */
    USBASP,
    /** A drive that takes a UF2 file. */
    UF2,
    /** A drive that shows the flash as a file. */
    LUFA_MASS_STORAGE,
    /** Atmel's SAM-BA over a serial port. */
    SAM_BA;

    /** As the table writes it: {@code qmk-hid}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The other way round. */
    public static Optional<ProtocolName> find(String written) {
        for (ProtocolName name : values()) {
            if (name.written().equals(written)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
