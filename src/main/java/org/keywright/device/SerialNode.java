package org.keywright.device;

import java.util.Optional;

/** A serial port that is a USB device (CDC-ACM). */
public record SerialNode(String path, DeviceIdentity identity) implements DeviceNode {

    @Override
    public Optional<DeviceIdentity> usb() {
        return Optional.of(identity);
    }
}
