package org.keywright.flash.check;

import java.util.List;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashRange;
import org.keywright.problem.Problem;

/** Every byte must lie where firmware may go; the bootloader's own place is never touched. */
final class RangeCheck implements FileCheck {

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        FirmwareImage image = order.file().imageAt(flash.start(), flash.writable());
        for (Segment segment : image.segments()) {
            List<Problem> wrong = check(order, flash, segment);
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return List.of();
    }

    private static List<Problem> check(FlashOrder order, ChipFlash flash, Segment segment) {
        long at = segment.address();
        while (at < segment.end()) {
            long here = at;
            FlashRange range =
                    flash.ranges().stream()
                            .filter(r -> here >= r.start() && here < r.end())
                            .findFirst()
                            .orElse(null);
            if (range == null) {
                return outside(order, flash, at);
            }
            if (!range.writable()) {
                return CheckProblems.error(
                        order,
                        "firmware-into-bootloader",
                        "The file would overwrite the bootloader at 0x%X.".formatted(at),
                        "Take the file without a bootloader in it. If it has none, the firmware is "
                                + "too large: keywright size shows what to switch off.");
            }
            at = range.end();
        }
        return List.of();
    }

    private static List<Problem> outside(FlashOrder order, ChipFlash flash, long at) {
        if (at >= flash.end()) {
            return CheckProblems.error(
                    order,
                    "firmware-too-large-for-chip",
                    "The file goes on to 0x%X, the chip's flash ends at 0x%X."
                            .formatted(at, flash.end()),
                    "The firmware is too large, or for another chip.");
        }
        return CheckProblems.error(
                order,
                "firmware-outside",
                "The file has bytes at 0x%X, where this chip takes none (it begins at 0x%X)."
                        .formatted(at, flash.start()),
                "Take the file that was built for this keyboard.");
    }
}
