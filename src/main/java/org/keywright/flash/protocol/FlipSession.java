package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.UsbTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.protocol.FlipCommands.Memory;

/** An AVR bootloader that understands FLIP. */
final class FlipSession implements FlashSession {

    /** An erase may answer late, or answer at once that it still runs. */
    private static final Work ERASING =
            new Work(Duration.ofSeconds(25), Duration.ofMillis(100), Duration.ofSeconds(30));

    private static final Work WRITING = Work.ofMillis(100, 5_000);

    /** Each byte of EEPROM takes up to nine milliseconds, and the chip is silent meanwhile. */
    private static final Duration EEPROM_REQUEST = Duration.ofSeconds(10);

    /** How bootloaders say that they are locked. */
    private static final Set<String> LOCKED =
            Set.of(DfuError.WRITE.written(), DfuError.VENDOR.written());

    private static final int EEPROM_PIECE = 128;
    private static final int PAGE = 0x1_0000;

    private final UsbTransport usb;
    private final DfuLink link;
    private final ChipFlash flash;
    private int block;
    private int page = -1;
    private boolean erased;

    FlipSession(UsbTransport usb, DfuLink link, ChipFlash flash) {
        this.usb = usb;
        this.link = link;
        this.flash = flash;
    }

    @Override
    public Set<Ability> abilities() {
        Set<Ability> all = EnumSet.of(Ability.ERASE, Ability.READ, Ability.RESTART);
        if (flash.eeprom() > 0) {
            all.addAll(List.of(Ability.READ_EEPROM, Ability.WRITE_EEPROM));
        }
        return all;
    }

    @Override
    public ChipFlash flash() {
        return flash;
    }

    @Override
    public void erase(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        send(FlipCommands.eraseAll(), DfuLink.REQUEST, ERASING);
        erased = true;
        progress.at(flash.writable());
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        int unit = flash.ranges().getFirst().block();
        long done = 0;
        for (FlashBlocks.Piece piece : FlashBlocks.of(image, flash, unit, FlipCommands.LARGEST)) {
            progress.at(done);
            select(piece.address());
            write(Memory.FLASH, piece.address(), piece.content(), DfuLink.REQUEST);
            done += piece.imageBytes();
        }
        progress.at(done);
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        return read(Memory.FLASH, address, length, progress);
    }

    @Override
    public byte[] readEeprom(int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        return read(Memory.EEPROM, 0, length, progress);
    }

    @Override
    public void writeEeprom(int address, byte[] content, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        int skipped = address % FlipCommands.ALIGNMENT;
        byte[] whole = content;
        if (skipped != 0) {
            byte[] before = read(Memory.EEPROM, address - skipped, skipped, FlashProgress.SILENT);
            whole = ByteBuffer.allocate(skipped + content.length).put(before).put(content).array();
        }
        for (int at = 0; at < whole.length; at += EEPROM_PIECE) {
            progress.at(Math.max(0, at - skipped));
            byte[] piece = Arrays.copyOfRange(whole, at, Math.min(at + EEPROM_PIECE, whole.length));
            select(0);
            write(Memory.EEPROM, address - skipped + at, piece, EEPROM_REQUEST);
        }
        progress.at(content.length);
    }

    @Override
    public void restart() throws DeviceException {
        link.download(block++, FlipCommands.launch());
        try {
            link.download(block++, new byte[0]);
        } catch (DeviceException gone) {
            // It left before it could answer: that is how it starts the firmware.
        }
    }

    @Override
    public void close() {
        usb.close();
    }

    private byte[] read(Memory memory, long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        ByteBuffer content = ByteBuffer.allocate(length);
        while (content.hasRemaining()) {
            progress.at(content.position());
            long at = address + content.position();
            int count = (int) Math.min(FlipCommands.LARGEST, PAGE - at % PAGE);
            count = Math.min(count, content.remaining());
            select(at);
            content.put(readPiece(memory, (int) (at % PAGE), count));
        }
        progress.at(length);
        return content.array();
    }

    private byte[] readPiece(Memory memory, int start, int count) throws DeviceException {
        try {
            link.download(block++, FlipCommands.read(memory, start, count));
            return link.uploadAll(block++, count);
        } catch (DeviceStalledException | BootloaderRefusedException e) {
            throw lockedOr(e, "read");
        }
    }

    private void write(Memory memory, long address, byte[] content, Duration timeout)
            throws DeviceException {
        byte[] command = FlipCommands.write(memory, (int) (address % PAGE), content);
        try {
            send(command, timeout, WRITING);
        } catch (DeviceStalledException | BootloaderRefusedException e) {
            throw lockedOr(e, "write");
        }
    }

    /** A chip that was locked stays so until its flash was erased. */
    private DeviceException lockedOr(DeviceException refusal, String what) {
        boolean locked =
                refusal instanceof DeviceStalledException
                        || refusal instanceof BootloaderRefusedException answer
                                && LOCKED.contains(answer.status());
        if (erased || !locked) {
            return refusal;
        }
        return new BootloaderRefusedException(
                what + "-protected",
                "The chip is locked and lets nobody %s it before it was erased.".formatted(what),
                "Flash a firmware: that erases the chip and opens the lock until the keyboard is"
                        + " unplugged.");
    }

    private void send(byte[] command, Duration timeout, Work work) throws DeviceException {
        link.download(block++, command, timeout);
        link.settle(work);
    }

    /** Chips with more than 64 KiB are told which part is meant; a smaller one has nothing else. */
    private void select(long address) throws DeviceException {
        int wanted = (int) (address / PAGE);
        if (flash.end() > PAGE && wanted != page) {
            send(FlipCommands.selectPage(wanted), DfuLink.REQUEST, WRITING);
            page = wanted;
        }
    }
}
