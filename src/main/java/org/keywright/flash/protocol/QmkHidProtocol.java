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
 * LUFA's HID bootloader for AVR chips, and QMK's edition of it: one report for each page, which is
 * erased and written at once. A page outside of the firmware's place is passed over in silence, so
 * none is ever sent there.
 */
final class QmkHidProtocol implements BootloaderProtocol {

    private final Pacing pacing;

    QmkHidProtocol(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        ChipFlash flash = Targets.flash(target);
        BlockReport form = BlockReport.of(flash);
        var hid = bus.open(Targets.node(target, HidNode.class));
        return new ReportSession(new PatientReports(hid, pacing), form, flash, Erasing.EACH_BLOCK);
    }
}
