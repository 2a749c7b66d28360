package org.keywright.flash.protocol;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.protocol.FlashBlocks.Piece;

/**
 * A drive that shows a chip's memories as files. It starts the firmware when the user ejects it,
 * which no other program can do for them on every system.
 */
final class LufaDriveSession implements FlashSession {

    private static final byte ERASED = (byte) 0xFF;

    private final DriveTransport drive;
    private final ChipFlash flash;
    private final boolean readable;

    /**
     * @param readable whether the system reads the drive itself, not its memory of it
     */
    LufaDriveSession(DriveTransport drive, ChipFlash flash, boolean readable) {
        this.drive = drive;
        this.flash = flash;
        this.readable = readable;
    }

    @Override
    public Set<Ability> abilities() {
        Set<Ability> all = EnumSet.noneOf(Ability.class);
        if (readable) {
            all.add(Ability.READ);
        }
        if (flash.eeprom() > 0) {
            all.add(Ability.WRITE_EEPROM);
        }
        if (flash.eeprom() > 0 && readable) {
            all.add(Ability.READ_EEPROM);
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
        byte[] all = new byte[(int) flash.writable()];
        Arrays.fill(all, ERASED);
        int page = flash.ranges().getFirst().block();
        for (Piece piece : FlashBlocks.of(image, flash, page, page)) {
            System.arraycopy(
                    piece.content(), 0, all, (int) piece.address(), piece.content().length);
        }
        progress.at(0);
        drive.overwrite(
                LufaDriveProtocol.FLASH,
                all,
                new DriveProgress(progress, all.length, image.byteCount()));
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        return read(LufaDriveProtocol.FLASH, (int) address, length, progress);
    }

    private byte[] read(String name, int from, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        Optional<byte[]> file = drive.readBack(name, from + length);
        if (file.isEmpty() || file.get().length < from + length) {
            int came = file.map(content -> content.length).orElse(0);
            throw Answers.tooShort(name, came, from + length);
        }
        progress.at(length);
        return Arrays.copyOfRange(file.get(), from, from + length);
    }

    @Override
    public byte[] readEeprom(int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        return read(LufaDriveProtocol.EEPROM, 0, length, progress);
    }

    /** The drive takes whole sectors, so the bytes around are written as they are. */
    @Override
    public void writeEeprom(int address, byte[] content, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        byte[] all =
                drive.read(LufaDriveProtocol.EEPROM, flash.eeprom())
                        .orElseThrow(() -> Answers.tooShort(LufaDriveProtocol.EEPROM, 0, address));
        if (address + content.length > all.length) {
            throw new BootloaderRefusedException(
                    "EEPROM of " + all.length,
                    "The drive shows only %d bytes of the EEPROM.".formatted(all.length),
                    "");
        }
        System.arraycopy(content, 0, all, address, content.length);
        drive.overwrite(
                LufaDriveProtocol.EEPROM,
                all,
                new DriveProgress(progress, all.length, content.length));
    }

    @Override
    public void close() {
        drive.close();
    }
}
