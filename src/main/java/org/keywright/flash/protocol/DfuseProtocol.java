package org.keywright.flash.protocol;

import java.util.Optional;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.protocol.DfuDescription.Setting;

/**
 * ST's extension of DFU, in the ROM of STM32 chips and of their likenesses: APM32, AT32, GD32V (ST
 * application note AN3156).
 */
final class DfuseProtocol implements BootloaderProtocol {

    private static final int USUAL_TRANSFER = 1024;
    private static final int SMALLEST_TRANSFER = 32;

    /** What Linux moves in one control transfer; larger blocks need not be used. */
    private static final int LARGEST_TRANSFER = 4096;

    private static final int ST = 0x0483;

    private final Pacing pacing;

    DfuseProtocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        UsbNode node = Targets.usbNode(target);
        UsbTransport usb = bus.open(node);
        return Targets.openedOrClosed(usb, () -> open(target, node, usb));
    }

    private FlashSession open(FlashTarget target, UsbNode node, UsbTransport usb)
            throws DeviceException {
        int number = Targets.dfuInterface(node);
        usb.claim(number, 0);
        DfuDescription description = DfuDescription.of(usb);
        Optional<ChipFlash> told = select(usb, number, description);
        ChipFlash flash = told.isPresent() ? told.get() : Targets.flash(target);
        int size =
                description
                        .function()
                        .map(DfuDescription.Function::transferSize)
                        .orElse(USUAL_TRANSFER);
        if (size < SMALLEST_TRANSFER) {
            throw Answers.nonsense("blocks of " + size + " bytes");
        }
        DfuLink link = new DfuLink(usb, number, pacing);
        link.idle();
        return new DfuseSession(
                usb,
                link,
                Gd32vMap.corrected(flash, node.identity()),
                Math.min(size, LARGEST_TRANSFER),
                size <= LARGEST_TRANSFER && node.identity().id().vendor() == ST);
    }

    /** Selects the setting whose name is a map of flash; the first is, on all chips known. */
    private static Optional<ChipFlash> select(
            UsbTransport usb, int number, DfuDescription description) throws DeviceException {
        for (Setting setting : description.settings()) {
            Optional<ChipFlash> flash =
                    setting.interfaceNumber() == number
                            ? DfuseMap.read(DfuDescription.name(usb, setting))
                            : Optional.empty();
            if (flash.isPresent()) {
                if (setting.alternate() != 0) {
                    usb.claim(number, setting.alternate());
                }
                return flash;
            }
        }
        return Optional.empty();
    }
}
