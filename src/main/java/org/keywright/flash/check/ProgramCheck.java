package org.keywright.flash.check;

import java.util.List;
import org.keywright.firmware.CodeKind;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.problem.Problem;

/** What does not begin as a program does is something else: a text, an EEPROM's content, noise. */
final class ProgramCheck implements FileCheck {

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        return CodeKind.of(order.file().imageAt(flash.start())) == CodeKind.UNKNOWN
                ? CheckProblems.error(
                        order,
                        "firmware-no-program",
                        "The file does not begin as a program for any chip does.",
                        "Choose the .hex, .bin or .uf2 file that was built for the keyboard.")
                : List.of();
    }
}
