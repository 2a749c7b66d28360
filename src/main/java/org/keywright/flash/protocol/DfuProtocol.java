package org.keywright.flash.protocol;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * DFU as the specification has it, which Kiibohd's bootloader and stm32duino's speak (Device Class
 * Specification for Device Firmware Upgrade 1.1).
 */
final class DfuProtocol implements BootloaderProtocol {

    private static final String STM32DUINO = "stm32duino";

    /** Its settings 0 and 1 lead to RAM and to where an older bootloader put the firmware. */
    private static final int STM32DUINO_FLASH = 2;

    private static final int SMALLEST_TRANSFER = 8;
    private static final int LARGEST_TRANSFER = 4096;

    private final Pacing pacing;

    DfuProtocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        ChipFlash flash = Targets.flash(target);
        UsbNode node = Targets.usbNode(target);
        int number = Targets.dfuInterface(node);
        int setting = target.bootloaders().contains(STM32DUINO) ? STM32DUINO_FLASH : 0;
        if (node.interfaces().stream()
                .noneMatch(each -> each.number() == number && each.alternate() == setting)) {
            throw Answers.notTheBootloader("no setting " + setting, "way to the flash");
        }
        UsbTransport usb = bus.open(node);
        return Targets.openedOrClosed(
                usb,
                () -> {
                    usb.claim(number, setting);
                    DfuDescription.Function function = function(usb);
                    DfuLink link = new DfuLink(usb, number, pacing);
                    link.idle();
                    return new DfuSession(usb, link, flash, function);
                });
    }

    /**
     * The size of a block says where the next one goes, so it has to be known and used as it is.
     */
    private static DfuDescription.Function function(UsbTransport usb) throws DeviceException {
        DfuDescription.Function function =
                DfuDescription.of(usb)
                        .function()
                        .orElseThrow(
                                () -> Answers.notTheBootloader("no DFU", "description of its DFU"));
        int size = function.transferSize();
        if (size < SMALLEST_TRANSFER || size > LARGEST_TRANSFER) {
            throw Answers.nonsense("blocks of " + size + " bytes");
        }
        return function;
    }
}
