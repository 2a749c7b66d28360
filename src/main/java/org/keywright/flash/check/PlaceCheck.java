package org.keywright.flash.check;

import java.util.List;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.ProtocolName;
import org.keywright.problem.Problem;

/** A file without addresses needs a bootloader of which it is known where firmware begins. */
final class PlaceCheck implements FileCheck {

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        boolean lost =
                !order.file().hasAddresses()
                        && order.target().protocol() == ProtocolName.UF2
                        && order.target().flash().isEmpty();
        return lost
                ? CheckProblems.error(
                        order,
                        "firmware-without-place",
                        "A BIN file does not say where it belongs, and this drive does not either.",
                        "Take the .uf2 file, or say which keyboard it is.")
                : List.of();
    }
}
