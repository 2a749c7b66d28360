package org.keywright.flash.protocol;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.protocol.FlashBlocks.Piece;

/**
 * A bootloader that takes blocks of flash as output reports and never answers: HalfKay, and LUFA's
 * and QMK's HID bootloaders.
 */
final class ReportSession implements FlashSession {

    /** What makes room for new firmware. */
    enum Erasing {
        /** The block at address 0 erases the whole chip before it is written. */
        WITH_FIRST_BLOCK,
        /** Each block is erased before it is written. */
        EACH_BLOCK
    }

    /** A Teensy with a megabyte of flash is silent for half a minute while it erases. */
    private static final Duration WHILE_ERASING = Duration.ofSeconds(45);

    private static final Duration WHILE_WRITING = Duration.ofSeconds(3);
    private static final Duration WHILE_STARTING = Duration.ofSeconds(1);

    /** The erasing may begin after the first block was taken, and be noticed at a later one. */
    private static final int SLOW_BLOCKS = 5;

    private static final byte ERASED = (byte) 0xFF;

    private final PatientReports reports;
    private final BlockReport form;
    private final ChipFlash flash;
    private final Erasing erasing;

    ReportSession(PatientReports reports, BlockReport form, ChipFlash flash, Erasing erasing) {
        this.reports = reports;
        this.form = form;
        this.flash = flash;
        this.erasing = erasing;
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
        List<Piece> pieces = FlashBlocks.of(image, flash, form.block(), form.block());
        boolean erases = erasing == Erasing.WITH_FIRST_BLOCK;
        if (erases) {
            pieces = withFirstBlock(pieces);
        }
        long done = 0;
        int sent = 0;
        for (Piece piece : pieces) {
            progress.at(done);
            if (!erases || sent == 0 || !isBlank(piece.content())) {
                boolean slow = erases && sent < SLOW_BLOCKS;
                reports.send(
                        form.of(piece.address(), piece.content()),
                        slow ? WHILE_ERASING : WHILE_WRITING);
                sent++;
            }
            done += piece.imageBytes();
        }
        progress.at(done);
    }

    /** Without the block at address 0 nothing would be erased. */
    private List<Piece> withFirstBlock(List<Piece> pieces) {
        if (!pieces.isEmpty() && pieces.getFirst().address() == flash.start()) {
            return pieces;
        }
        byte[] blank = new byte[form.block()];
        Arrays.fill(blank, ERASED);
        List<Piece> all = new ArrayList<>(pieces.size() + 1);
        all.add(new Piece(flash.start(), blank, 0));
        all.addAll(pieces);
        return all;
    }

    private static boolean isBlank(byte[] content) {
        for (byte each : content) {
            if (each != ERASED) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void restart() throws DeviceException {
        reports.send(form.start(), WHILE_STARTING);
    }

    @Override
    public void close() {
        reports.close();
    }
}
