package org.keywright.flash.check;

import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.firmware.DfuSuffix;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.problem.Problem;

/** A BIN for a DFU bootloader may end with the ids of the bootloader that it is meant for. */
final class SuffixCheck implements FileCheck {

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        Optional<UsbId> here = order.target().node().usb().map(DeviceIdentity::id);
        Optional<DfuSuffix> meant = order.file().suffix();
        return meant.isEmpty() || fits(meant.get(), here)
                ? List.of()
                : CheckProblems.error(
                        order,
                        "firmware-other-bootloader",
                        "The file is for the bootloader %04X:%04X; %s is another."
                                .formatted(
                                        meant.get().vendor(),
                                        meant.get().product(),
                                        order.target().title()),
                        "Take the file that was built for this keyboard.");
    }

    private static boolean fits(DfuSuffix meant, Optional<UsbId> here) {
        return fits(meant.vendor(), here.map(UsbId::vendor))
                && fits(meant.product(), here.map(UsbId::product));
    }

    private static boolean fits(int meant, Optional<Integer> here) {
        return meant == DfuSuffix.ANY || here.filter(id -> id == meant).isPresent();
    }
}
