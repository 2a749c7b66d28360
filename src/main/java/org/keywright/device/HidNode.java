package org.keywright.device;

import java.util.Optional;

/**
 * One top-level HID collection of a device.
 *
 * @param interfaceNumber of the USB interface it belongs to, -1 where the system does not tell
 * @param usagePage its usage page, 0 to 65535: 0xFF60 for QMK's raw HID, 0xFF31 for its console
 * @param usage its usage, 0 to 65535
 */
public record HidNode(
        String path, DeviceIdentity identity, int interfaceNumber, int usagePage, int usage)
        implements DeviceNode {

    @Override
    public Optional<DeviceIdentity> usb() {
        return Optional.of(identity);
    }
}
