package org.keywright.flash.check;

import java.util.List;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.ProtocolName;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** LUFA's mass storage bootloader is easily damaged; a user shall know before and not after. */
final class FragileCheck implements FileCheck {

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        return order.target().protocol() == ProtocolName.LUFA_MASS_STORAGE
                ? List.of(
                        Problem.warning(
                                "bootloader-fragile",
                                new Location.Everywhere(),
                                "This kind of bootloader is known to be damaged easily.",
                                "Close file managers that show the drive, and leave the keyboard "
                                        + "plugged in until it types again."))
                : List.of();
    }
}
