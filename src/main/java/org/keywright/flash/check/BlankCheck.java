package org.keywright.flash.check;

import java.util.List;
import org.keywright.firmware.Segment;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.problem.Problem;

/** A file of erased flash, or of zeros, is no firmware. */
final class BlankCheck implements FileCheck {

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        boolean blank = order.file().image().segments().stream().allMatch(BlankCheck::allTheSame);
        return blank
                ? CheckProblems.error(
                        order,
                        "firmware-blank",
                        "Every byte of the file is the same: it holds no program.",
                        "Build the firmware again.")
                : List.of();
    }

    private static boolean allTheSame(Segment segment) {
        byte[] content = segment.content();
        for (byte each : content) {
            if (each != content[0] || (each != 0 && each != (byte) 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
