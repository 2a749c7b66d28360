package org.keywright.flash.protocol;

import java.util.Optional;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ProtocolName;

/** Which class speaks which protocol. */
public final class Protocols {

    private Protocols() {}

    /** The class for a protocol; none for those this program does not speak. */
    public static Optional<BootloaderProtocol> find(ProtocolName name) {
        return Optional.ofNullable(
                switch (name) {
                    case FLIP -> new FlipProtocol(Pacing.REAL);
                    case DFUSE -> new DfuseProtocol(Pacing.REAL);
                    case DFU -> new DfuProtocol(Pacing.REAL);
                    case WB32 -> new Wb32Protocol();
                    case USBASP -> new UsbaspProtocol(Pacing.REAL);
                    // Reports, serial ports and drives.
                    case HALFKAY, QMK_HID, BOOTLOADHID -> null;
                    case AVR109, SAM_BA -> null;
                    case UF2, LUFA_MASS_STORAGE -> null;
                });
    }
}
