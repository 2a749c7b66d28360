package org.keywright.device;

import java.util.Optional;

/**
 * One way in that the operating system offers to a device: a keyboard with raw HID and a console
 * has a USB node and several HID nodes. Equal nodes are the same way in to the same device.
 */
public sealed interface DeviceNode permits UsbNode, HidNode, SerialNode, DriveNode {

    /**
     * Names it while it is attached, in the system's words: {@code /dev/bus/usb/001/004}, {@code
     * /dev/hidraw2}, {@code COM3}, {@code /media/me/RPI-RP2}.
     */
    String path();

    /** What the device says about itself; absent where the system does not tell, as for drives. */
    Optional<DeviceIdentity> usb();
}
