package org.keywright.flash.protocol;

import org.keywright.flash.BootloaderRefusedException;

/** What is said of bootloaders that answer something else than their protocol has. */
final class Answers {

    private static final String LOOK =
            "Look whether the board has the bootloader its settings name, and try another cable"
                    + " or port.";

    private Answers() {}

    /** Fewer bytes came than belong to it. */
    static BootloaderRefusedException tooShort(String what, int came, int wanted) {
        return new BootloaderRefusedException(
                "short answer",
                "The bootloader sent %d bytes for %s of %d.".formatted(came, what, wanted),
                LOOK);
    }

    /** Something came that means nothing. */
    static BootloaderRefusedException nonsense(String answer) {
        return new BootloaderRefusedException(
                answer, "The bootloader answered with something its protocol does not know.", LOOK);
    }

    /** The device is not the one its id promises. */
    static BootloaderRefusedException notTheBootloader(String status, String expected) {
        return new BootloaderRefusedException(
                status,
                "The device is not the bootloader it looks like: it has no %s.".formatted(expected),
                "Look whether the right device was chosen.");
    }
}
