package org.keywright.ui.flash;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFile;
import org.keywright.flash.FlashBoard;
import org.keywright.problem.Problem;

/**
 * What is to be flashed.
 *
 * @param file where it lies
 * @param firmware what it holds
 * @param facts what it says about itself
 * @param board which keyboard it is for, if that is known
 * @param noticed what was remarkable about the file
 */
public record FlashSubject(
        Path file,
        FirmwareFile firmware,
        FirmwareFacts facts,
        Optional<FlashBoard> board,
        List<Problem> noticed) {

    public FlashSubject {
        noticed = List.copyOf(noticed);
    }

    /** Whether the keyboard has to be flashed twice. */
    boolean split() {
        return board.filter(b -> b.halves() > 1).isPresent();
    }

    /** Whether its permanent settings are an EEPROM, which can be cleared while flashing. */
    boolean mayHaveEeprom() {
        return board.map(FlashBoard::processor)
                .map(p -> p.isEmpty() || p.startsWith("at"))
                .orElse(true);
    }
}
