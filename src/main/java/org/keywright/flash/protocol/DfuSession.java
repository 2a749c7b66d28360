package org.keywright.flash.protocol;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.UsbTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;

/**
 * A bootloader that takes its firmware in blocks from the first to the last and erases on the way.
 */
final class DfuSession implements FlashSession {

    private static final Work WRITING = Work.ofMillis(2_000, 20_000);

    private final UsbTransport usb;
    private final DfuLink link;
    private final ChipFlash flash;
    private final DfuDescription.Function function;
    private boolean wantsReset;

    DfuSession(UsbTransport usb, DfuLink link, ChipFlash flash, DfuDescription.Function function) {
        this.usb = usb;
        this.link = link;
        this.flash = flash;
        this.function = function;
    }

    /** After a download most devices wait to be reset, and then nobody reads them any more. */
    @Override
    public Set<Ability> abilities() {
        Set<Ability> all = EnumSet.of(Ability.RESTART);
        if (function.upload() && !wantsReset) {
            all.add(Ability.READ);
        }
        return all;
    }

    @Override
    public ChipFlash flash() {
        return flash;
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        byte[] whole = fromTheStart(image);
        int size = function.transferSize();
        int block = 0;
        for (int at = 0; at < whole.length; at += size) {
            progress.at((long) at * image.byteCount() / whole.length);
            link.download(
                    block++, Arrays.copyOfRange(whole, at, Math.min(at + size, whole.length)));
            link.settle(WRITING);
        }
        progress.at(image.byteCount());
        end(block);
    }

    /** Blocks have no addresses: the first goes to the beginning of the flash, the rest follow. */
    private byte[] fromTheStart(FirmwareImage image) {
        byte[] content = image.binary();
        long first = image.segments().getFirst().address();
        if (first < flash.start() || first + content.length > flash.end()) {
            throw new IllegalArgumentException("no firmware may go to 0x%X".formatted(first));
        }
        int skipped = (int) (first - flash.start());
        byte[] whole = new byte[skipped + content.length];
        Arrays.fill(whole, 0, skipped, (byte) 0xFF);
        System.arraycopy(content, 0, whole, skipped, content.length);
        return whole;
    }

    /** After an empty block the bootloader puts the firmware in its place; it may leave then. */
    private void end(int block) throws DeviceException {
        link.download(block, new byte[0]);
        try {
            wantsReset = link.settle(WRITING).state() != DfuState.IDLE;
        } catch (DeviceGoneException gone) {
            wantsReset = true;
        }
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        if (!abilities().contains(Ability.READ)) {
            throw new UnsupportedOperationException("reading the flash");
        }
        link.idle();
        int skipped = (int) (address - flash.start());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int block = 0; content.size() < skipped + length; block++) {
            progress.at(Math.max(0, content.size() - skipped));
            int wanted = Math.min(function.transferSize(), skipped + length - content.size());
            content.writeBytes(link.uploadAll(block, wanted));
        }
        progress.at(length);
        return Arrays.copyOfRange(content.toByteArray(), skipped, skipped + length);
    }

    /**
     * Where the system cannot reset a port, the user has to replug: the keyboard's coming back is
     * waited for anyway.
     */
    @Override
    public void restart() throws DeviceException {
        try {
            if (wantsReset && usb.reset()) {
                return;
            }
            tellToLeave();
            usb.reset();
        } catch (DeviceGoneException gone) {
            // That is what it was asked for.
        }
    }

    /** Kiibohd's bootloader leaves when asked; others do not know the question here. */
    private void tellToLeave() throws DeviceException {
        try {
            link.detach();
        } catch (DeviceGoneException gone) {
            throw gone;
        } catch (DeviceException unknown) {
            // It stays, then; the reset follows.
        }
    }

    @Override
    public void close() {
        usb.close();
    }
}
