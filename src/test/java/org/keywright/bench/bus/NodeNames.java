package org.keywright.bench.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.ReportDescriptor;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.VirtualDrive;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.HidNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbInterface;
import org.keywright.device.UsbNode;

/** The nodes an operating system would make for a device. */
final class NodeNames {

    private static final int CDC = 2;

    private NodeNames() {}

    static List<DeviceNode> of(VirtualDevice device, int number) {
        DeviceIdentity identity = device.descriptors().identity();
        List<InterfaceDescriptor> interfaces = device.descriptors().interfaces();
        String path = "virtual/" + number;
        List<DeviceNode> nodes = new ArrayList<>();
        nodes.add(
                new UsbNode(
                        path + "/usb", identity, interfaces.stream().map(NodeNames::usb).toList()));
        for (InterfaceDescriptor each : interfaces) {
            if (each.isHid()) {
                ReportDescriptor.collections(each.report()).stream()
                        .map(c -> hid(path, identity, each.number(), c))
                        .forEach(nodes::add);
            } else if (each.usbClass() == CDC) {
                nodes.add(new SerialNode(path + "/tty", identity));
            }
        }
        if (device instanceof VirtualDrive drive) {
            nodes.add(drive(path, drive));
        }
        return nodes;
    }

    private static HidNode hid(
            String path, DeviceIdentity identity, int number, ReportDescriptor.Collection kind) {
        String name = "%s/hid%d-%04x-%04x".formatted(path, number, kind.page(), kind.usage());
        return new HidNode(name, identity, number, kind.page(), kind.usage());
    }

    private static DriveNode drive(String path, VirtualDrive drive) {
        Optional<byte[]> text = drive.file("INFO_UF2.TXT");
        return new DriveNode(
                path + "/drive",
                drive.label(),
                text.map(t -> new String(t, java.nio.charset.StandardCharsets.US_ASCII))
                        .orElse(""));
    }

    private static UsbInterface usb(InterfaceDescriptor each) {
        return new UsbInterface(
                each.number(),
                each.alternate(),
                each.usbClass(),
                each.subclass(),
                each.protocol(),
                each.endpoints().stream().map(EndpointDescriptor::address).toList());
    }
}
