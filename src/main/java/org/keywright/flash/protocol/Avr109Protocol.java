package org.keywright.flash.protocol;

import java.time.Duration;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceBusyException;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.SerialNode;
import org.keywright.device.SerialTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * Caterina and LUFA's serial bootloader, which speak AVR109. They wait for eight seconds and start
 * the firmware then, unless its first word is erased.
 */
final class Avr109Protocol implements BootloaderProtocol {

    private static final int BAUD = 57600;

    /** A port that just came may not be the user's yet, or somebody looks what it is. */
    private static final Duration OPENING = Duration.ofSeconds(3);

    private static final Duration NAP = Duration.ofMillis(100);
    private static final int LARGEST_BLOCK = 512;
    private static final int SMALLEST_BLOCK = 16;

    /** Words that an address of 16 bits can name, in bytes. */
    private static final long REACH = 0x2_0000;

    private final Pacing pacing;

    Avr109Protocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        ChipFlash flash = Targets.flash(target);
        try {
            SerialTransport port = port(target, bus);
            return Targets.openedOrClosed(port, () -> session(target, flash, port));
        } catch (DeviceGoneException left) {
            throw new DeviceGoneException(
                    "It waits for eight seconds only, and starts the keyboard's firmware then.",
                    left);
        }
    }

    private SerialTransport port(FlashTarget target, DeviceBus bus) throws DeviceException {
        SerialNode node = Targets.node(target, SerialNode.class);
        long end = pacing.nanos() + OPENING.toNanos();
        while (true) {
            try {
                return bus.open(node, BAUD);
            } catch (DeviceBusyException | DeviceDeniedException early) {
                if (pacing.nanos() >= end) {
                    throw early;
                }
            }
            pacing.pause(NAP);
        }
    }

    private FlashSession session(FlashTarget target, ChipFlash flash, SerialTransport port)
            throws DeviceException {
        Avr109Link link = new Avr109Link(port, pacing);
        link.hello();
        int block = link.blockSize();
        boolean likely =
                Integer.bitCount(block) == 1
                        && block >= SMALLEST_BLOCK
                        && block <= LARGEST_BLOCK
                        && flash.end() <= REACH;
        if (!likely || !link.countsUp()) {
            throw new BootloaderRefusedException(
                    "blocks of " + block,
                    "The bootloader cannot take the firmware in blocks.",
                    "Put a newer bootloader on the board, or flash it with the tool its maker"
                            + " names.");
        }
        int signature = link.signature();
        if (target.processor().isPresent()) {
            AvrSignature.demand(target.processor().get(), signature);
        }
        link.enterProgramming();
        return new Avr109Session(link, flash, block);
    }
}
