package org.keywright.flash.protocol;

import java.util.Arrays;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;

/**
 * How a block of flash and its address make one output report of HalfKay's, LUFA's and QMK's HID
 * bootloaders.
 *
 * @param block bytes of flash in one report
 * @param form how the address is written before them
 */
record BlockReport(int block, Form form) {

    private static final int SMALL_FLASH = 0x1_0000;
    private static final int LARGEST_NARROW = 256;

    /** How an address is written. */
    enum Form {
        /** The lower 16 bits. */
        LOW(2, 0),
        /** Bits 8 to 23: chips with more than 64 KiB, whose blocks are of 256 bytes. */
        HIGH(2, 8),
        /** All 24 bits, and zeros up to 64 bytes: ARM chips. */
        WIDE(64, 0);

        private final int head;
        private final int shift;

        Form(int head, int shift) {
            this.head = head;
            this.shift = shift;
        }
    }

    /** The report for a chip with that flash. */
    static BlockReport of(ChipFlash flash) throws BootloaderRefusedException {
        int block = flash.ranges().getFirst().block();
        return switch (block) {
            case 128, LARGEST_NARROW ->
                    new BlockReport(block, flash.end() > SMALL_FLASH ? Form.HIGH : Form.LOW);
            case 512, 1024 -> new BlockReport(block, Form.WIDE);
            default ->
                    throw new BootloaderRefusedException(
                            "unknown chip",
                            "No chip with blocks of %d bytes has this bootloader.".formatted(block),
                            "Look whether the right board was chosen.");
        };
    }

    /** A block of flash and where it goes. */
    byte[] of(long address, byte[] content) {
        byte[] report = new byte[form.head + block];
        int written = (int) (address >> form.shift);
        report[0] = (byte) written;
        report[1] = (byte) (written >> 8);
        if (form == Form.WIDE) {
            report[2] = (byte) (written >> 16);
        }
        System.arraycopy(content, 0, report, form.head, content.length);
        return report;
    }

    /** What starts the firmware: an address that no chip has. */
    byte[] start() {
        byte[] report = new byte[form.head + block];
        Arrays.fill(report, 0, 3, (byte) 0xFF);
        return report;
    }
}
