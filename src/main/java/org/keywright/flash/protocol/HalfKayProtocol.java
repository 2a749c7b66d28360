package org.keywright.flash.protocol;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.HidNode;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.protocol.ReportSession.Erasing;

/**
 * PJRC's HalfKay on Teensy boards, as their public loader speaks to it: blocks go in, nothing comes
 * out.
 */
final class HalfKayProtocol implements BootloaderProtocol {

    private final Pacing pacing;

    HalfKayProtocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        ChipFlash flash = Targets.flash(target);
        BlockReport form = BlockReport.of(flash);
        var hid = bus.open(Targets.node(target, HidNode.class));
        return new ReportSession(
                new PatientReports(hid, pacing), form, flash, Erasing.WITH_FIRST_BLOCK);
    }
}
