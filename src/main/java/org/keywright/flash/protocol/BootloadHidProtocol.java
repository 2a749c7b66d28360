package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * BootloadHID of obdev.at for AVR chips whose USB is made in software: feature reports, and a
 * device that tells how large its memory is.
 */
final class BootloadHidProtocol implements BootloaderProtocol {

    /** Asked for, it tells the sizes; sent, it starts the firmware. */
    static final int SIZES = 1;

    /** Bytes of that report behind its number. */
    static final int SIZES_LENGTH = 6;

    /** What QMK leaves to this bootloader at the end of the flash. */
    private static final int BOOTLOADER = 4096;

    private static final int LARGEST_PAGE = 1024;
    private static final long LARGEST_FLASH = 0x4_0000;

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        HidTransport hid = bus.open(Targets.node(target, HidNode.class));
        return Targets.openedOrClosed(
                hid,
                () -> {
                    byte[] sizes = hid.feature(SIZES, SIZES_LENGTH);
                    return new BootloadHidSession(hid, flash(target, sizes));
                });
    }

    private static ChipFlash flash(FlashTarget target, byte[] sizes)
            throws BootloaderRefusedException {
        if (sizes.length < SIZES_LENGTH) {
            throw Answers.tooShort("its sizes", sizes.length, SIZES_LENGTH);
        }
        ByteBuffer answer = ByteBuffer.wrap(sizes).order(ByteOrder.LITTLE_ENDIAN);
        int page = answer.getShort(0) & 0xFFFF;
        long size = answer.getInt(2) & 0xFFFF_FFFFL;
        boolean likely =
                Integer.bitCount(page) == 1
                        && page <= LARGEST_PAGE
                        && size > BOOTLOADER
                        && size <= LARGEST_FLASH
                        && size % page == 0;
        if (!likely) {
            throw Answers.nonsense("pages of %d, flash of %d".formatted(page, size));
        }
        ChipFlash known = target.flash().orElse(ChipFlash.of(0, size - BOOTLOADER, page));
        if (known.end() > size || known.ranges().getFirst().block() != page) {
            throw new BootloaderRefusedException(
                    "wrong chip",
                    "The chip has %d bytes in pages of %d, which is not what the board's has."
                            .formatted(size, page),
                    "Look whether the right board was chosen.");
        }
        return known;
    }
}
