package org.keywright.flash.protocol;

import org.keywright.device.DeviceException;
import org.keywright.device.DeviceNode;
import org.keywright.device.Transport;
import org.keywright.device.UsbInterface;
import org.keywright.device.UsbNode;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/** What protocols want to know of a target before they open it. */
final class Targets {

    private Targets() {}

    /** What is tried with a transport that is closed again if it fails. */
    @FunctionalInterface
    interface Opening {
        FlashSession open() throws DeviceException;
    }

    /** Runs the opening; the transport stays open only if that went well. */
    static FlashSession openedOrClosed(Transport transport, Opening opening)
            throws DeviceException {
        boolean open = false;
        try {
            FlashSession session = opening.open();
            open = true;
            return session;
        } finally {
            if (!open) {
                transport.close();
            }
        }
    }

    /** Its node, for protocols that need the whole USB device. */
    static UsbNode usbNode(FlashTarget target) {
        if (target.node() instanceof UsbNode node) {
            return node;
        }
        throw new IllegalArgumentException("not a USB node: " + target.node());
    }

    /** Which of its interfaces speaks DFU. */
    static int dfuInterface(UsbNode node) throws BootloaderRefusedException {
        return node.interfaces().stream()
                .filter(each -> each.usbClass() == 0xFE && each.subclass() == 1)
                .mapToInt(UsbInterface::number)
                .findFirst()
                .orElseThrow(() -> Answers.notTheBootloader("no DFU", "interface for DFU"));
    }

    /** Its flash, for protocols that cannot ask the device. */
    static ChipFlash flash(FlashTarget target) throws BootloaderRefusedException {
        return target.flash()
                .orElseThrow(
                        () ->
                                new BootloaderRefusedException(
                                        "unknown chip",
                                        "The bootloader does not tell which chip it is on.",
                                        "Name the board, so that its chip is known."));
    }

    /** Its node, for protocols that need another kind. */
    static <T extends DeviceNode> T node(FlashTarget target, Class<T> kind) {
        return kind.cast(target.node());
    }
}
