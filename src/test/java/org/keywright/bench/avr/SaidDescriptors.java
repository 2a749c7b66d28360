package org.keywright.bench.avr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.Speed;
import org.keywright.device.UsbId;

/** Asks a device for its descriptors as a computer does (USB 2.0, 9.6), and reads them. */
final class SaidDescriptors {

    private static final int DEVICE = 1;
    private static final int CONFIGURATION = 2;
    private static final int STRING = 3;
    private static final int INTERFACE = 4;
    private static final int ENDPOINT = 5;
    private static final int REPORT = 0x22;
    private static final int ENGLISH = 0x0409;
    private static final int INTERRUPT = 3;

    private final SimavrWire wire;

    private SaidDescriptors(SimavrWire wire) {
        this.wire = wire;
    }

    /** All of them. */
    static DeviceDescriptors of(SimavrWire wire) throws HandshakeException {
        return new SaidDescriptors(wire).read();
    }

    private DeviceDescriptors read() throws HandshakeException {
        byte[] device = ask(0x80, DEVICE, 0, 0, 18);
        UsbId id = new UsbId(Bytes.le16(device, 8), Bytes.le16(device, 10));
        DeviceDescriptors said =
                DeviceDescriptors.of(
                                id,
                                Bytes.le16(device, 12),
                                text(Bytes.u8(device, 14)),
                                text(Bytes.u8(device, 15)))
                        .serial(text(Bytes.u8(device, 16)))
                        .at(Speed.FULL, Bytes.u8(device, 7));
        int total = Bytes.le16(ask(0x80, CONFIGURATION, 0, 0, 9), 2);
        return withInterfaces(said, ask(0x80, CONFIGURATION, 0, 0, total));
    }

    private DeviceDescriptors withInterfaces(DeviceDescriptors device, byte[] all)
            throws HandshakeException {
        DeviceDescriptors said = device;
        Optional<InterfaceDescriptor> last = Optional.empty();
        for (int at = 9; at + 1 < all.length; at += Math.max(2, Bytes.u8(all, at))) {
            int kind = Bytes.u8(all, at + 1);
            if (kind == INTERFACE) {
                said = last.map(said::with).orElse(said);
                last = Optional.of(hid(Bytes.u8(all, at + 2), Bytes.u8(all, at + 7) == 1));
            } else if (kind == ENDPOINT) {
                EndpointDescriptor endpoint = endpoint(all, at);
                last = last.map(i -> i.with(endpoint));
            }
        }
        return last.map(said::with).orElse(said);
    }

    private InterfaceDescriptor hid(int number, boolean boot) throws HandshakeException {
        return InterfaceDescriptor.hid(number, boot, ask(0x81, REPORT, 0, number, 512));
    }

    private static EndpointDescriptor endpoint(byte[] all, int at) {
        return new EndpointDescriptor(
                Bytes.u8(all, at + 2),
                Bytes.u8(all, at + 3) == INTERRUPT,
                Bytes.le16(all, at + 4),
                Bytes.u8(all, at + 6));
    }

    private String text(int number) throws HandshakeException {
        if (number == 0) {
            return "";
        }
        byte[] said = ask(0x80, STRING, number, ENGLISH, 255);
        return new String(Arrays.copyOfRange(said, 2, said.length), StandardCharsets.UTF_16LE);
    }

    private byte[] ask(int type, int kind, int number, int index, int length)
            throws HandshakeException {
        return wire.control(
                new SetupPacket(type, 6, kind << 8 | number, index, length), new byte[0]);
    }
}
