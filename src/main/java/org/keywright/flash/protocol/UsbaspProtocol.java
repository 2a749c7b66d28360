package org.keywright.flash.protocol;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * USBasp's requests as USBaspLoader answers them: a bootloader that looks like a programmer with
 * its own chip attached.
 *
 * <p>A real programmer has the same id. It is refused: erasing the chip behind it would erase its
 * bootloader too.
 */
final class UsbaspProtocol implements BootloaderProtocol {

    private final Pacing pacing;

    UsbaspProtocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        ChipFlash flash = Targets.flash(target);
        UsbTransport usb = bus.open(Targets.usbNode(target));
        return Targets.openedOrClosed(
                usb,
                () -> {
                    usb.claim(0, 0);
                    UsbaspLink link = new UsbaspLink(usb);
                    link.connect();
                    demandLoader(link);
                    return new UsbaspSession(usb, link, flash, pacing);
                });
    }

    /** Behind a programmer each byte sent comes back one place later; a bootloader has no wire. */
    private static void demandLoader(UsbaspLink link) throws DeviceException {
        if (!link.enabled()) {
            throw Answers.notTheBootloader("no chip", "chip that could be written");
        }
        byte[] answer = link.transmit(UsbaspLink.READ_SIGNATURE, 0, 0, 0);
        if (answer[1] == UsbaspLink.READ_SIGNATURE) {
            throw new BootloaderRefusedException(
                    "programmer",
                    "This is a USBasp programmer, not a keyboard's bootloader.",
                    "Unplug the programmer and start the bootloader of the keyboard itself.");
        }
        if (answer[3] != UsbaspLink.ATMEL) {
            throw Answers.nonsense("signature %02X".formatted(answer[3]));
        }
    }
}
