package org.keywright.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.keywright.device.DeviceIdentity;

/** The descriptors of a device as they go over the wire (USB 2.0, chapter 9.6). */
public final class DescriptorBytes {

    private static final int SELF_POWERED = 0x80;

    private final DeviceDescriptors device;
    private final List<String> strings = new ArrayList<>();

    /** Gives every string of the device its number. */
    public DescriptorBytes(DeviceDescriptors device) {
        this.device = device;
        DeviceIdentity identity = device.identity();
        number(identity.manufacturer());
        number(identity.product());
        number(identity.serial());
        device.interfaces().forEach(i -> number(i.label()));
    }

    private int number(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!strings.contains(text)) {
            strings.add(text);
        }
        return strings.indexOf(text) + 1;
    }

    /** Table 9-8. */
    public byte[] device() {
        DeviceIdentity identity = device.identity();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, 18, 1, 0x00, 0x02, device.deviceClass(), device.deviceSubclass(), 0);
        put(out, device.packet());
        put16(out, identity.id().vendor());
        put16(out, identity.id().product());
        put16(out, identity.release());
        put(out, number(identity.manufacturer()), number(identity.product()));
        put(out, number(identity.serial()), 1);
        return out.toByteArray();
    }

    /** Tables 9-10, 9-12 and 9-13, with everything between them. */
    public byte[] configuration() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (InterfaceDescriptor each : device.interfaces()) {
            put(body, 9, 4, each.number(), each.alternate(), each.endpoints().size());
            put(body, each.usbClass(), each.subclass(), each.protocol(), number(each.label()));
            body.writeBytes(each.extra());
            for (EndpointDescriptor endpoint : each.endpoints()) {
                put(body, 7, 5, endpoint.address(), endpoint.interrupt() ? 3 : 2);
                put16(body, endpoint.packet());
                put(body, endpoint.interval());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, 9, 2);
        put16(out, 9 + body.size());
        put(out, interfaceCount(), 1, 0, SELF_POWERED, 50);
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    /** How many interfaces there are, alternate settings not counted. */
    public int interfaceCount() {
        return (int)
                device.interfaces().stream().map(InterfaceDescriptor::number).distinct().count();
    }

    /** The string of that number; number 0 lists the languages. Empty if there is none. */
    public byte[] string(int number) {
        if (number == 0) {
            return new byte[] {4, 3, 0x09, 0x04};
        }
        if (number > strings.size()) {
            return new byte[0];
        }
        byte[] text = strings.get(number - 1).getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, text.length + 2, 3);
        out.writeBytes(text);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int... bytes) {
        for (int each : bytes) {
            out.write(each);
        }
    }

    private static void put16(ByteArrayOutputStream out, int value) {
        put(out, value, value >> 8);
    }
}
