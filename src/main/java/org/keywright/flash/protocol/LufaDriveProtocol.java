package org.keywright.flash.protocol;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveNode;
import org.keywright.device.DriveTransport;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/**
 * LUFA's mass storage bootloader: a drive whose file {@code FLASH.BIN} is the flash less the
 * bootloader, and {@code EEPROM.BIN} the EEPROM.
 *
 * <p>Whatever is written to the places of these files goes into the chip, whichever file it was
 * meant for: a system that puts a new file there breaks the firmware. So nothing is ever created or
 * removed; the files are written over where they are.
 */
final class LufaDriveProtocol implements BootloaderProtocol {

    static final String FLASH = "FLASH.BIN";
    static final String EEPROM = "EEPROM.BIN";

    private static final int LARGEST = 0x2_0000;
    private static final int SMALLEST = 0x1000;
    private static final int SMALL_CHIP = 0x8000;

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        DriveTransport drive = bus.open(Targets.node(target, DriveNode.class));
        return Targets.openedOrClosed(drive, () -> session(drive));
    }

    private static FlashSession session(DriveTransport drive) throws DeviceException {
        int size = size(drive, FLASH);
        if (size < SMALLEST || size > LARGEST || size % 2 != 0) {
            throw Answers.nonsense("%s of %d bytes".formatted(FLASH, size));
        }
        boolean readable = drive.readBack(FLASH, 1).isPresent();
        ChipFlash flash =
                new ChipFlash(ChipFlash.of(0, size, page(size)).ranges(), size(drive, EEPROM));
        return new LufaDriveSession(drive, flash, readable);
    }

    private static int size(DriveTransport drive, String name) throws DeviceException {
        return drive.read(name, LARGEST + 1).map(content -> content.length).orElse(0);
    }

    private static int page(int size) {
        return size < SMALL_CHIP ? 128 : 256;
    }
}
