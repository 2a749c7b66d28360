package org.keywright.flash;

import java.util.Arrays;
import org.keywright.device.DeviceException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;

/** Holds what a chip has against what it was given. */
final class ReadBack {

    private ReadBack() {}

    /**
     * Reads every byte of the image back.
     *
     * @throws BootloaderRefusedException with the status {@code differs} at the first byte that is
     *     not right
     */
    static void compare(FlashSession session, FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        long done = 0;
        for (Segment segment : image.segments()) {
            long before = done;
            byte[] held =
                    session.read(segment.address(), segment.size(), at -> progress.at(before + at));
            byte[] given = segment.content();
            int at = Arrays.mismatch(given, held);
            if (at >= 0) {
                throw differs(segment.address() + at, given, held, at);
            }
            done += segment.size();
        }
    }

    private static BootloaderRefusedException differs(
            long address, byte[] given, byte[] held, int at) {
        String found = at < held.length ? "0x%02X".formatted(held[at]) : "nothing";
        String wanted = at < given.length ? "0x%02X".formatted(given[at]) : "nothing";
        return new BootloaderRefusedException(
                "differs",
                "The flash holds %s at 0x%X where the file has %s."
                        .formatted(found, address, wanted));
    }
}
