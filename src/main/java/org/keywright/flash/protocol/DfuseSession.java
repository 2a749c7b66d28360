package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;

/** A chip whose ROM speaks DfuSe. */
final class DfuseSession implements FlashSession {

    private static final int SET_ADDRESS = 0x21;
    private static final int ERASE = 0x41;

    /** Some ROMs ask to be left alone for hours; these are as long as the work really takes. */
    private static final Work POINTING = Work.ofMillis(250, 5_000);

    private static final Work WRITING = Work.ofMillis(500, 10_000);

    /** A sector of 256 KiB takes up to four seconds, in which the chip may not answer at all. */
    private static final Work ERASING =
            new Work(Duration.ofSeconds(15), Duration.ofSeconds(2), Duration.ofSeconds(30));

    /** Two megabytes in one go take half a minute. */
    private static final Work ERASING_ALL =
            new Work(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofSeconds(120));

    /** Blocks 0 and 1 are commands; the address pointer is that of block 2. */
    private static final int FIRST_BLOCK = 2;

    private static final int BLOCKS_PER_POINTER = 64;

    /** The most any of these chips writes at once; a firmware's end is filled up to it. */
    private static final int UNIT = 32;

    private final UsbTransport usb;
    private final DfuLink link;
    private final ChipFlash flash;
    private final int transfer;
    private final int written;

    /**
     * @param transfer bytes of a block
     * @param counting whether blocks to write are counted on from the address pointer, as AN3156
     *     allows; else each gets a pointer of its own, which every likeness of ST's chips knows
     */
    DfuseSession(UsbTransport usb, DfuLink link, ChipFlash flash, int transfer, boolean counting) {
        this.usb = usb;
        this.link = link;
        this.flash = flash;
        this.transfer = transfer;
        this.written = counting ? BLOCKS_PER_POINTER : 1;
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
        List<FlashRange> blocks = FlashBlocks.touched(image, flash);
        long done = 0;
        progress.at(done);
        long all = blocks.stream().mapToLong(FlashRange::length).sum();
        if (all == flash.end() - flash.start() && all == flash.writable()) {
            command(ByteBuffer.allocate(1).put((byte) ERASE), ERASING_ALL);
            progress.at(all);
            return;
        }
        for (FlashRange block : blocks) {
            command(withAddress(ERASE, block.start()), ERASING);
            done += block.length();
            progress.at(done);
        }
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        long done = 0;
        long pointer = 0;
        int block = written;
        for (FlashBlocks.Piece piece : FlashBlocks.of(image, flash, UNIT, transfer)) {
            progress.at(done);
            boolean counted =
                    block < written
                            && piece.content().length == transfer
                            && piece.address() == pointer + (long) block * transfer;
            if (!counted) {
                block = 0;
                pointer = piece.address();
                point(pointer);
            }
            download(FIRST_BLOCK + block++, piece.content(), WRITING);
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
            link.idle();
            point(address + content.position());
            link.idle();
            for (int i = 0; i < BLOCKS_PER_POINTER && content.hasRemaining(); i++) {
                content.put(upload(i, Math.min(transfer, content.remaining())));
                progress.at(content.position());
            }
        }
        return content.array();
    }

    private byte[] upload(int number, int length) throws DeviceException {
        try {
            return link.uploadAll(FIRST_BLOCK + number, length);
        } catch (BootloaderRefusedException e) {
            throw named(e);
        }
    }

    @Override
    public void restart() throws DeviceException {
        link.idle();
        point(flash.start());
        try {
            link.download(FIRST_BLOCK, new byte[0]);
            link.status(DfuLink.REQUEST);
        } catch (DeviceException gone) {
            // It left before it could answer, as it should; GD32V chips do so before the question.
        }
    }

    @Override
    public void close() {
        usb.close();
    }

    private void point(long address) throws DeviceException {
        command(withAddress(SET_ADDRESS, address), POINTING);
    }

    private void command(ByteBuffer command, Work work) throws DeviceException {
        download(0, command.array(), work);
    }

    private void download(int block, byte[] content, Work work) throws DeviceException {
        try {
            link.download(block, content);
            link.settle(work);
        } catch (BootloaderRefusedException e) {
            throw named(e);
        }
    }

    private static ByteBuffer withAddress(int command, long address) {
        return ByteBuffer.allocate(5)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) command)
                .putInt((int) address);
    }

    /** ST uses the maker's own status for one thing, which is worth its name. */
    private static BootloaderRefusedException named(BootloaderRefusedException refusal) {
        return refusal.status().equals(DfuError.VENDOR.written())
                ? new BootloaderRefusedException(
                        "read-protected",
                        "The chip is read-protected: its bootloader touches nothing.",
                        "Lift the protection with a debug adapter (SWD), which erases the chip,"
                                + " and flash again.")
                : refusal;
    }
}
