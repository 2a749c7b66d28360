package org.keywright.flash.protocol;

import java.util.EnumSet;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.HidTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.protocol.FlashBlocks.Piece;

/** A chip that waits in BootloadHID. */
final class BootloadHidSession implements FlashSession {

    private static final int DATA = 2;

    /** Bytes of flash in one report. */
    private static final int BLOCK = 128;

    private static final int ADDRESS = 3;

    private final HidTransport hid;
    private final ChipFlash flash;

    BootloadHidSession(HidTransport hid, ChipFlash flash) {
        this.hid = hid;
        this.flash = flash;
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.RESTART);
    }

    @Override
    public ChipFlash flash() {
        return flash;
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        // A page is erased by its first report and written by its last: never half a page.
        int unit = Math.max(BLOCK, flash.ranges().getFirst().block());
        long done = 0;
        for (Piece piece : FlashBlocks.of(image, flash, unit, unit)) {
            progress.at(done);
            for (int at = 0; at < piece.content().length; at += BLOCK) {
                hid.setFeature(DATA, report(piece, at));
            }
            done += piece.imageBytes();
        }
        progress.at(done);
    }

    private static byte[] report(Piece piece, int at) {
        byte[] report = new byte[ADDRESS + BLOCK];
        long address = piece.address() + at;
        for (int i = 0; i < ADDRESS; i++) {
            report[i] = (byte) (address >> 8 * i);
        }
        System.arraycopy(piece.content(), at, report, ADDRESS, BLOCK);
        return report;
    }

    @Override
    public void restart() throws DeviceGoneException {
        try {
            hid.setFeature(BootloadHidProtocol.SIZES, new byte[BootloadHidProtocol.SIZES_LENGTH]);
        } catch (DeviceGoneException left) {
            throw left;
        } catch (DeviceException unanswered) {
            // It may leave before its answer is through: the keyboard that comes is the proof.
            return;
        }
    }

    @Override
    public void close() {
        hid.close();
    }
}
