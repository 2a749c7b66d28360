package org.keywright.flash.protocol;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveNode;
import org.keywright.device.DriveTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * A drive that takes a UF2 file, whatever its name, and leaves once it has all of it. The file is
 * made here from the image, so that its family is the chip's (the public USB Flashing Format
 * specification).
 */
final class Uf2Protocol implements BootloaderProtocol {

    private final Pacing pacing;

    Uf2Protocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        ChipFlash flash = Targets.flash(target);
        Uf2Family family =
                target.processor()
                        .flatMap(Uf2Family::of)
                        .orElseThrow(
                                () ->
                                        new BootloaderRefusedException(
                                                "unknown chip",
                                                "The drive does not tell which chip it is for.",
                                                "Name the board, so that its chip is known."));
        DriveNode node = Targets.node(target, DriveNode.class);
        DriveTransport drive = bus.open(node);
        return Targets.openedOrClosed(
                drive,
                () -> {
                    Uf2Current current = Uf2Current.of(drive, flash);
                    Leaving leaving = new Leaving(() -> bus.has(node), pacing);
                    return new Uf2Session(drive, flash, family, current, leaving);
                });
    }
}
