package org.keywright.flash.protocol;

import java.util.Map;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ProtocolName;

/** Which class speaks which protocol; what is not here is recognised only. */
public final class Protocols {

    private Protocols() {}

    /** All that this program speaks. */
    public static Map<ProtocolName, BootloaderProtocol> all() {
        return Map.ofEntries(
                Map.entry(ProtocolName.FLIP, new FlipProtocol(Pacing.REAL)),
                Map.entry(ProtocolName.DFUSE, new DfuseProtocol(Pacing.REAL)),
                Map.entry(ProtocolName.DFU, new DfuProtocol(Pacing.REAL)),
                Map.entry(ProtocolName.WB32, new Wb32Protocol()),
                Map.entry(ProtocolName.USBASP, new UsbaspProtocol(Pacing.REAL)),
                Map.entry(ProtocolName.HALFKAY, new HalfKayProtocol(Pacing.REAL)),
                Map.entry(ProtocolName.QMK_HID, new QmkHidProtocol(Pacing.REAL)),
                Map.entry(ProtocolName.BOOTLOADHID, new BootloadHidProtocol()),
                Map.entry(ProtocolName.AVR109, new Avr109Protocol(Pacing.REAL)),
                Map.entry(ProtocolName.UF2, new Uf2Protocol(Pacing.REAL)),
                Map.entry(ProtocolName.LUFA_MASS_STORAGE, new LufaDriveProtocol()));
    }
}
