package org.keywright.flash;

/** The steps of one flashing, in their order. */
public enum FlashPhase {
    /** The file is held against the bootloader; nothing has changed yet. */
    CHECK,
    /** The old firmware goes. */
    ERASE,
    /** The new firmware comes. */
    WRITE,
    /** What the chip holds is read back and compared. */
    VERIFY,
    /** The permanent settings are cleared or set. */
    EEPROM,
    /** The bootloader is asked to start the firmware. */
    RESTART,
    /** The keyboard is waited for. */
    RETURN
}
