package org.keywright.flash;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceNode;

/** One way of asking a running keyboard into its bootloader. */
public interface BootloaderEntry {

    /** What came of it. */
    enum Answer {
        /** It was asked; whether it goes is seen on the bus. */
        ASKED,
        /** This node cannot be asked this way. */
        NOT_POSSIBLE,
        /** It understood and said no, or could not be opened. */
        REFUSED
    }

    /** How, before a person: {@code over raw HID}. */
    String title();

    /** Asks; never throws, for the user can always press the button. */
    Answer ask(DeviceNode node, DeviceBus bus);
}
