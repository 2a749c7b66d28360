package org.keywright.flash.protocol;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * Atmel's FLIP commands in the requests of DFU: what AVR chips with USB leave the factory with, and
 * what LUFA's and QMK's own bootloaders speak (Atmel document 7618).
 */
final class FlipProtocol implements BootloaderProtocol {

    private final Pacing pacing;

    FlipProtocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        ChipFlash flash = Targets.flash(target);
        UsbTransport usb = bus.open(Targets.usbNode(target));
        return Targets.openedOrClosed(
                usb,
                () -> {
                    // The factory's interface says nothing of DFU; it is the only one.
                    usb.claim(0, 0);
                    DfuLink link = new DfuLink(usb, 0, pacing);
                    link.idle();
                    return new FlipSession(usb, link, flash);
                });
    }
}
