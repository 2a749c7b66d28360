package org.keywright.flash.protocol;

import java.util.Arrays;
import java.util.Optional;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.firmware.Uf2Content;
import org.keywright.firmware.Uf2Reader;
import org.keywright.flash.ChipFlash;
import org.keywright.problem.Checked;

/**
 * The file {@code CURRENT.UF2}, in which some drives show what the chip holds.
 *
 * @param drive it is on
 * @param offered whether the drive has it
 * @param limit more bytes than it can have
 */
record Uf2Current(DriveTransport drive, boolean offered, int limit) {

    private static final String NAME = "CURRENT.UF2";
    private static final int BLOCK = 512;

    /** Bytes of flash in one of its blocks. */
    private static final int PAGE = 256;

    /** Looks whether a drive has it. */
    static Uf2Current of(DriveTransport drive, ChipFlash flash) throws DeviceException {
        boolean offered = drive.readBack(NAME, BLOCK).filter(Uf2Reader::isUf2).isPresent();
        long most = Math.min(flash.end() - flash.start(), FirmwareImage.LARGEST_SPAN);
        return new Uf2Current(drive, offered, (int) (4 * (most / PAGE + 1) * BLOCK));
    }

    /**
     * Reads flash.
     *
     * @throws org.keywright.flash.BootloaderRefusedException if the file is damaged or ends before
     */
    byte[] read(long address, int length) throws DeviceException {
        Optional<byte[]> file = drive.readBack(NAME, limit);
        if (file.isEmpty()) {
            throw Answers.nonsense("no " + NAME);
        }
        Checked<Uf2Content> content = Uf2Reader.read(NAME, file.get());
        if (content.value().isEmpty()) {
            throw Answers.nonsense(NAME);
        }
        byte[] held = new byte[length];
        int found = 0;
        for (Segment segment : content.value().get().image().segments()) {
            long from = Math.max(address, segment.address());
            long to = Math.min(address + length, segment.end());
            if (from < to) {
                int at = (int) (from - segment.address());
                System.arraycopy(
                        segment.content(), at, held, (int) (from - address), (int) (to - from));
                found += (int) (to - from);
            }
        }
        if (found < length) {
            throw Answers.tooShort(NAME, found, length);
        }
        return held;
    }

    /** Whether the chip holds every byte of an image. */
    boolean holds(FirmwareImage image) throws DeviceException {
        for (Segment segment : image.segments()) {
            if (!Arrays.equals(segment.content(), read(segment.address(), segment.size()))) {
                return false;
            }
        }
        return true;
    }
}
