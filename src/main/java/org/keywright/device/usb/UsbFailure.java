package org.keywright.device.usb;

import net.codecrete.usb.UsbException;
import net.codecrete.usb.UsbStallException;
import net.codecrete.usb.UsbTimeoutException;
import org.keywright.device.DeviceException;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;
import org.keywright.device.UsbNode;

/**
 * Names what the library threw.
 *
 * @param node what was talked to
 * @param codes whose error numbers the library passes on
 */
record UsbFailure(UsbNode node, SystemCode codes) {

    /** The library has a sentence for a missing driver, not always a number. */
    private static final String DRIVER_MISSING = "WinUSB driver";

    static String subject(UsbNode node) {
        return node.identity().title() + " at " + node.path();
    }

    /**
     * The exception to throw instead.
     *
     * @param attached whether the device is still there; one that is not has no other trouble
     */
    DeviceException of(UsbException thrown, boolean attached) {
        return trouble(thrown, attached).about(subject(node), thrown);
    }

    private Trouble trouble(UsbException thrown, boolean attached) {
        if (!attached) {
            return Trouble.GONE;
        }
        return switch (thrown) {
            case UsbStallException stall -> Trouble.STALLED;
            case UsbTimeoutException late -> Trouble.TIMEOUT;
            case UsbException driver when says(driver, DRIVER_MISSING) -> Trouble.DRIVER;
            case UsbException other -> codes.trouble(other.getErrorCode());
        };
    }

    private static boolean says(UsbException thrown, String words) {
        String message = thrown.getMessage();
        return message != null && message.contains(words);
    }
}
