package org.keywright.flash.protocol;

import java.util.Optional;
import org.keywright.flash.BootloaderRefusedException;

/**
 * How a DFU device judges the last request; the order is that of the numbers it sends (Device Class
 * Specification for Device Firmware Upgrade 1.1, chapter 6.1.2).
 */
enum DfuError {
    OK("OK", "Nothing is wrong.", ""),
    TARGET("errTARGET", "The firmware is not for this chip.", Advice.OTHER_FIRMWARE),
    FILE(
            "errFILE",
            "The bootloader did not understand what it was sent.",
            "Look whether the board has the bootloader its settings name."),
    WRITE("errWRITE", "The chip could not be written.", Advice.AGAIN_THEN_WORN),
    ERASE("errERASE", "The chip could not be erased.", Advice.AGAIN_THEN_WORN),
    CHECK_ERASED("errCHECK_ERASED", "The chip is not empty after erasing.", Advice.AGAIN_THEN_WORN),
    PROG("errPROG", "The chip could not be programmed.", Advice.AGAIN_THEN_WORN),
    VERIFY("errVERIFY", "What the chip holds is not what was sent.", Advice.AGAIN_THEN_WORN),
    ADDRESS(
            "errADDRESS",
            "The firmware reaches past the memory it may use.",
            Advice.OTHER_FIRMWARE),
    NOTDONE("errNOTDONE", "The bootloader misses the end of the firmware.", Advice.AGAIN),
    FIRMWARE(
            "errFIRMWARE",
            "The firmware on the chip is damaged, and the bootloader does not start it.",
            "Flash it again."),
    VENDOR("errVENDOR", "The bootloader refused for a reason of its maker's own.", Advice.REPLUG),
    USBR("errUSBR", "The bootloader saw a USB reset it did not expect.", Advice.REPLUG),
    POR("errPOR", "The chip lost its power for a moment.", "Use another cable or port."),
    UNKNOWN("errUNKNOWN", "The bootloader stopped and does not know why.", Advice.REPLUG),
    STALLED("errSTALLEDPKT", "The bootloader did not expect that request.", Advice.REPLUG);

    /** What several of them have in common. */
    private static final class Advice {
        static final String AGAIN = "Try again.";
        static final String AGAIN_THEN_WORN =
                "Try again with another cable or port; if it stays, the chip may be worn out.";
        static final String REPLUG =
                "Unplug the keyboard, start its bootloader once more and try again.";
        static final String OTHER_FIRMWARE =
                "Look whether the file was built for this board and its processor.";
    }

    private final String written;
    private final String message;
    private final String advice;

    DfuError(String written, String message, String advice) {
        this.written = written;
        this.message = message;
        this.advice = advice;
    }

    /** The specification's name: {@code errWRITE}. */
    String written() {
        return written;
    }

    /** The same as a failure for a person. */
    BootloaderRefusedException refusal() {
        return new BootloaderRefusedException(written, message, advice);
    }

    /** By its number. */
    static Optional<DfuError> of(int number) {
        return number < values().length ? Optional.of(values()[number]) : Optional.empty();
    }
}
