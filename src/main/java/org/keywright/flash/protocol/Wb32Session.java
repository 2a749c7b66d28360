package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.UsbTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;

/** A WB32 chip in its ROM. */
final class Wb32Session implements FlashSession {

    /** Few enough to be erased well within the time of one request. */
    private static final int PAGES_AT_ONCE = 16;

    private final UsbTransport usb;
    private final Wb32Link link;
    private final ChipFlash flash;

    Wb32Session(UsbTransport usb, Wb32Link link, ChipFlash flash) {
        this.usb = usb;
        this.link = link;
        this.flash = flash;
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.ERASE, Ability.READ, Ability.RESTART);
    }

    @Override
    public ChipFlash flash() {
        return flash;
    }

    @Override
    public void erase(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        long done = 0;
        List<FlashRange> pages = FlashBlocks.touched(image, flash);
        for (int first = 0, next; first < pages.size(); first = next) {
            progress.at(done);
            next = first + 1;
            while (next < pages.size()
                    && next - first < PAGES_AT_ONCE
                    && pages.get(next).start() == pages.get(next - 1).end()) {
                next++;
            }
            link.erasePages(pages.get(first).start(), next - first);
            done += (long) (next - first) * Wb32Link.PAGE;
        }
        progress.at(done);
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        long done = 0;
        for (FlashBlocks.Piece page : FlashBlocks.of(image, flash, Wb32Link.PAGE, Wb32Link.PAGE)) {
            progress.at(done);
            link.writePage(page.address(), page.content());
            done += page.imageBytes();
        }
        progress.at(done);
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        ByteBuffer content = ByteBuffer.allocate(length);
        while (content.hasRemaining()) {
            progress.at(content.position());
            int count = Math.min(Wb32Link.PAGE, content.remaining());
            content.put(link.read(address + content.position(), count));
        }
        progress.at(length);
        return content.array();
    }

    @Override
    public void restart() throws DeviceException {
        try {
            link.reset();
        } catch (DeviceGoneException gone) {
            // It reset before it could answer.
        }
    }

    @Override
    public void close() {
        usb.close();
    }
}
