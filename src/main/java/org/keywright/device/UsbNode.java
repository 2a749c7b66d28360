package org.keywright.device;

import java.util.List;
import java.util.Optional;

/**
 * A whole USB device, open to control and bulk transfers.
 *
 * @param interfaces every alternate setting of every interface, as the configuration names them
 */
public record UsbNode(String path, DeviceIdentity identity, List<UsbInterface> interfaces)
        implements DeviceNode {

    public UsbNode {
        interfaces = List.copyOf(interfaces);
    }

    @Override
    public Optional<DeviceIdentity> usb() {
        return Optional.of(identity);
    }
}
