package org.keywright.device.usb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.codecrete.usb.UsbAlternateInterface;
import net.codecrete.usb.UsbDevice;
import net.codecrete.usb.UsbDirection;
import net.codecrete.usb.UsbEndpoint;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.device.UsbInterface;
import org.keywright.device.UsbNode;

/** What the library read from a device's descriptors, in our words. */
final class UsbDescription {

    /** Where {@code bcdDevice} is in the device descriptor (USB 2.0, table 9-8). */
    private static final int RELEASE = 12;

    private UsbDescription() {}

    static UsbNode node(String path, UsbDevice device) {
        DeviceIdentity identity =
                new DeviceIdentity(
                        new UsbId(device.getVendorId(), device.getProductId()),
                        release(device.getDeviceDescriptor()),
                        text(device.getManufacturer()),
                        text(device.getProduct()),
                        text(device.getSerialNumber()));
        List<UsbInterface> interfaces = new ArrayList<>();
        for (net.codecrete.usb.UsbInterface each : device.getInterfaces()) {
            each.getAlternates().forEach(a -> interfaces.add(setting(each.getNumber(), a)));
        }
        return new UsbNode(path, identity, interfaces);
    }

    private static UsbInterface setting(int number, UsbAlternateInterface alternate) {
        return new UsbInterface(
                number,
                alternate.getNumber(),
                alternate.getClassCode(),
                alternate.getSubclassCode(),
                alternate.getProtocolCode(),
                alternate.getEndpoints().stream().map(UsbDescription::address).toList());
    }

    private static int address(UsbEndpoint endpoint) {
        return endpoint.getNumber() | (endpoint.getDirection() == UsbDirection.IN ? 0x80 : 0);
    }

    static int release(byte @Nullable [] descriptor) {
        return descriptor == null || descriptor.length < RELEASE + 2
                ? 0
                : descriptor[RELEASE] & 0xFF | (descriptor[RELEASE + 1] & 0xFF) << 8;
    }

    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "").strip();
    }
}
