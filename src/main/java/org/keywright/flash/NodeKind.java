package org.keywright.flash;

import java.util.Locale;
import java.util.Optional;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.HidNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbNode;

/** Which kind of node a bootloader is reached by. */
public enum NodeKind {
    USB,
    HID,
    SERIAL,
    DRIVE;

    /** The kind of a node. */
    public static NodeKind of(DeviceNode node) {
        return switch (node) {
            case UsbNode usb -> USB;
            case HidNode hid -> HID;
            case SerialNode serial -> SERIAL;
            case DriveNode drive -> DRIVE;
        };
    }

    /** As the table {@code data/flashing.hjson} writes it. */
    public static Optional<NodeKind> find(String written) {
        for (NodeKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
