package org.keywright.flash.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.HidNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.ProtocolName;

/** What the tests of this package begin with. */
final class Given {

    static final HidNode HID =
            new HidNode("hid", DeviceIdentity.of(new UsbId(0x16C0, 0x0478)), 0, 0xFF9C, 0x1B);
    static final SerialNode PORT =
            new SerialNode("tty", DeviceIdentity.of(new UsbId(0x2341, 0x0036)));
    static final DriveNode DRIVE = new DriveNode("/drive", "RPI-RP2", "Board-ID: RPI-RP2");

    private Given() {}

    static FlashTarget target(
            DeviceNode node, ProtocolName protocol, String processor, ChipFlash flash) {
        return new FlashTarget(
                node,
                "the board",
                List.of("any"),
                protocol,
                Optional.of(processor).filter(p -> !p.isEmpty()),
                Optional.of(flash));
    }

    static FlashTarget unknownChip(DeviceNode node, ProtocolName protocol) {
        return new FlashTarget(
                node, "the board", List.of("any"), protocol, Optional.empty(), Optional.empty());
    }

    static FirmwareImage image(long address, byte... content) {
        return new FirmwareImage(List.of(new Segment(address, content)), 0);
    }

    static byte[] filled(int length, int value) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) value);
        return content;
    }

    static byte[] random(int length, long seed) {
        byte[] content = new byte[length];
        new Random(seed).nextBytes(content);
        return content;
    }

    static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(p -> p.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
