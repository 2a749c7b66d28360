package org.keywright.flash;

import java.time.Duration;
import java.util.Optional;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareFile;

/**
 * What a user wants to be flashed.
 *
 * @param file what goes onto the keyboard
 * @param board which keyboard it is, if they said
 * @param identity the ids the firmware says it will have, if the file tells
 * @param verify whether to read back
 * @param clearEeprom whether to clear the stored settings as well
 * @param left whether the half that is flashed first is the left one, for keyboards that keep that
 *     in their EEPROM
 * @param search how long to wait for a bootloader
 * @param patience how long to wait for the keyboard afterwards
 * @param dryRun whether to stop before anything is changed
 */
public record FlashWish(
        FirmwareFile file,
        Optional<FlashBoard> board,
        Optional<UsbId> identity,
        boolean verify,
        boolean clearEeprom,
        Optional<Boolean> left,
        Duration search,
        Duration patience,
        boolean dryRun) {

    private static final Duration SEARCH = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The file, verified, with the usual patience. */
    public static FlashWish of(FirmwareFile file, Optional<FlashBoard> board) {
        return new FlashWish(
                file,
                board,
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                SEARCH,
                PATIENCE,
                false);
    }

    /** The same for a firmware that will have those ids. */
    public FlashWish withIdentity(Optional<UsbId> ids) {
        return new FlashWish(file, board, ids, verify, clearEeprom, left, search, patience, dryRun);
    }

    /** The same for the other half of a split keyboard. */
    public FlashWish forOtherHalf() {
        return new FlashWish(
                file,
                board,
                identity,
                verify,
                clearEeprom,
                left.map(first -> !first),
                search,
                patience,
                dryRun);
    }

    /** The ids the keyboard should come back with: the file's own word first. */
    public Optional<UsbId> expected() {
        return identity.or(() -> board.flatMap(FlashBoard::usb));
    }
}
