package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;

/**
 * A chip with USBaspLoader. Its EEPROM is left alone: a loader built without it takes such a write
 * for one to the flash.
 */
final class UsbaspSession implements FlashSession {

    private static final Duration AFTER_ERASE = Duration.ofMillis(20);

    private final UsbTransport usb;
    private final UsbaspLink link;
    private final ChipFlash flash;
    private final Pacing pacing;

    UsbaspSession(UsbTransport usb, UsbaspLink link, ChipFlash flash, Pacing pacing) {
        this.usb = usb;
        this.link = link;
        this.flash = flash;
        this.pacing = pacing;
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.ERASE, Ability.READ);
    }

    @Override
    public ChipFlash flash() {
        return flash;
    }

    /** Loaders that erase page by page while they write take no notice of this. */
    @Override
    public void erase(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        link.transmit(0xAC, 0x80, 0, 0);
        pacing.pause(AFTER_ERASE);
        if (!link.enabled()) {
            throw new BootloaderRefusedException(
                    "no answer after erase",
                    "The chip does not listen any more after its flash was erased.",
                    "Unplug the keyboard, start its bootloader once more and try again.");
        }
        progress.at(flash.writable());
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        int page = flash.ranges().getFirst().block();
        long done = 0;
        for (FlashBlocks.Piece piece : FlashBlocks.of(image, flash, page, page)) {
            progress.at(done);
            link.write((int) piece.address(), piece.content());
            done += piece.imageBytes();
        }
        progress.at(done);
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        ByteBuffer content = ByteBuffer.allocate(length);
        while (content.hasRemaining()) {
            progress.at(content.position());
            int count = Math.min(UsbaspLink.LARGEST, content.remaining());
            content.put(link.read((int) address + content.position(), count));
        }
        progress.at(length);
        return content.array();
    }

    /** Saying goodbye makes some loaders start the firmware; a failure of it is no news. */
    @Override
    public void close() {
        try {
            link.disconnect();
        } catch (DeviceException gone) {
            // It was unplugged, or left at that word.
        } finally {
            usb.close();
        }
    }
}
