package org.keywright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;

/**
 * Everything a device says about itself while it is being recognised.
 *
 * @param deviceClass {@code bDeviceClass}, 0 if its interfaces say it
 * @param packet the most bytes of one packet at endpoint 0
 */
public record DeviceDescriptors(
        DeviceIdentity identity,
        Speed speed,
        int deviceClass,
        int deviceSubclass,
        int packet,
        List<InterfaceDescriptor> interfaces) {

    public DeviceDescriptors {
        interfaces = List.copyOf(interfaces);
    }

    /** A full-speed device whose class is said by its interfaces, so far without any. */
    public static DeviceDescriptors of(UsbId id, int release, String manufacturer, String product) {
        return new DeviceDescriptors(
                new DeviceIdentity(id, release, manufacturer, product, ""),
                Speed.FULL,
                0,
                0,
                64,
                List.of());
    }

    /** The same with a serial number. */
    public DeviceDescriptors serial(String serial) {
        DeviceIdentity known =
                new DeviceIdentity(
                        identity.id(),
                        identity.release(),
                        identity.manufacturer(),
                        identity.product(),
                        serial);
        return new DeviceDescriptors(known, speed, deviceClass, deviceSubclass, packet, interfaces);
    }

    /** The same at another speed, with packets of that size at endpoint 0. */
    public DeviceDescriptors at(Speed other, int size) {
        return new DeviceDescriptors(
                identity, other, deviceClass, deviceSubclass, size, interfaces);
    }

    /** The same with a class of its own. */
    public DeviceDescriptors classed(int usbClass, int subclass) {
        return new DeviceDescriptors(identity, speed, usbClass, subclass, packet, interfaces);
    }

    /** The same with one more interface or alternate setting. */
    public DeviceDescriptors with(InterfaceDescriptor added) {
        List<InterfaceDescriptor> more = new ArrayList<>(interfaces);
        more.add(added);
        return new DeviceDescriptors(identity, speed, deviceClass, deviceSubclass, packet, more);
    }

    /** That setting of that interface. */
    public Optional<InterfaceDescriptor> find(int number, int alternate) {
        return interfaces.stream()
                .filter(i -> i.number() == number && i.alternate() == alternate)
                .findFirst();
    }
}
