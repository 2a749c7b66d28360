package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * Westberry's own commands over bulk transfers, in the ROM of WB32F3G71 and WB32FQ95 (Westberry:
 * USB protocol of the boot program, version 1.0).
 */
final class Wb32Protocol implements BootloaderProtocol {

    private static final long FLASH = 0x0800_0000L;
    private static final int FAMILY_MASK = 0x3FFF;
    private static final int FAMILY = 0x2980;
    private static final long LARGEST = 16L << 20;

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        UsbTransport usb = bus.open(Targets.usbNode(target));
        return Targets.openedOrClosed(
                usb,
                () -> {
                    usb.claim(0, 0);
                    Wb32Link link = new Wb32Link(usb);
                    return new Wb32Session(usb, link, flash(link.info()));
                });
    }

    /** The chip tells its family and the size of its flash. */
    private static ChipFlash flash(byte[] info) throws BootloaderRefusedException {
        ByteBuffer fields = ByteBuffer.wrap(info).order(ByteOrder.LITTLE_ENDIAN);
        int chip = fields.getInt(1);
        long size = fields.getInt(5) & 0xFFFF_FFFFL;
        if ((chip & FAMILY_MASK) != FAMILY) {
            throw Answers.notTheBootloader("chip %08X".formatted(chip), "WB32 chip");
        }
        if (size == 0 || size % Wb32Link.PAGE != 0 || size > LARGEST) {
            throw Answers.nonsense(size + " bytes of flash");
        }
        return ChipFlash.of(FLASH, size, Wb32Link.PAGE);
    }
}
