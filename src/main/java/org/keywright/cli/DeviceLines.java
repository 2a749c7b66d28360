package org.keywright.cli;

import java.util.Optional;
import org.keywright.application.Devices.Seen;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.HidNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbNode;
import org.keywright.option.Value;

/** Devices, for a person and for a program. */
final class DeviceLines {

    private DeviceLines() {}

    /** Name, id, kind and place. */
    static String line(Seen seen) {
        DeviceNode node = seen.node();
        String id = node.usb().map(DeviceIdentity::id).map(Object::toString).orElse("");
        return "%-32s %-9s  %-14s %s".formatted(title(seen), id, kind(node), node.path());
    }

    private static String title(Seen seen) {
        DeviceNode node = seen.node();
        return seen.bootloader()
                .map(target -> target.title())
                .or(() -> node.usb().map(DeviceIdentity::title))
                .orElseGet(() -> node instanceof DriveNode drive ? drive.label() : "");
    }

    private static String kind(DeviceNode node) {
        return switch (node) {
            case UsbNode usb -> "usb";
            case HidNode hid -> "hid %04X:%04X".formatted(hid.usagePage(), hid.usage());
            case SerialNode serial -> "serial";
            case DriveNode drive -> "drive";
        };
    }

    /** The members of {@code --json}. */
    static Value.Table table(Seen seen) {
        DeviceNode node = seen.node();
        Value.Table table =
                Value.Table.empty()
                        .with("title", new Value.Text(title(seen)))
                        .with("kind", new Value.Text(kind(node).split(" ", 2)[0]))
                        .with("path", new Value.Text(node.path()));
        Optional<DeviceIdentity> usb = node.usb();
        if (usb.isPresent()) {
            table = identity(table, usb.get());
        }
        if (node instanceof HidNode hid) {
            table =
                    table.with("interface", new Value.Whole(hid.interfaceNumber()))
                            .with("usagePage", new Value.Whole(hid.usagePage()))
                            .with("usage", new Value.Whole(hid.usage()));
        }
        if (seen.bootloader().isPresent()) {
            table =
                    table.with(
                                    "bootloader",
                                    new Value.Text(
                                            seen.bootloader().get().bootloaders().getFirst()))
                            .with(
                                    "processor",
                                    new Value.Text(seen.bootloader().get().processor().orElse("")));
        }
        return table;
    }

    private static Value.Table identity(Value.Table table, DeviceIdentity identity) {
        return table.with("id", new Value.Text(identity.id().toString()))
                .with("release", new Value.Text("%04X".formatted(identity.release())))
                .with("manufacturer", new Value.Text(identity.manufacturer()))
                .with("product", new Value.Text(identity.product()))
                .with("serial", new Value.Text(identity.serial()));
    }
}
