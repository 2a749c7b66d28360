package org.keywright.flash;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;

/** How one family of bootloaders is spoken to; stateless. */
public interface BootloaderProtocol {

    /**
     * Opens the bootloader and asks what it says about itself; changes nothing on it.
     *
     * @throws BootloaderRefusedException if it is not what it was taken for
     */
    FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException;
}
