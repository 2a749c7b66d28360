package org.keywright.bench.hid;

import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.Speed;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * BootloadHID of obdev.at on an ATmega32A: feature report 1 tells page and flash size and, when
 * set, starts the firmware; feature report 2 writes 128 bytes.
 */
public final class BootloadHidModel extends HidBootModel {

    private static final int BLOCK = 128;

    private static final byte[] REPORTS =
            Bytes.hex(
                    """
                    06 00 FF 09 01 A1 01
                    15 00 26 FF 00 75 08
                    85 01 95 06 09 00 B2 02 01
                    85 02 95 83 09 00 B2 02 01
                    C0
                    """);

    /** On that board. */
    public BootloadHidModel(VirtualBoard board) {
        super(
                board,
                DeviceDescriptors.of(new UsbId(0x16C0, 0x05DF), 0x0100, "obdev.at", "HIDBoot")
                        .at(Speed.LOW, 8)
                        .with(
                                InterfaceDescriptor.hid(0, false, REPORTS)
                                        .with(EndpointDescriptor.interrupt(0x81, 8))));
    }

    /** Flash of an ATmega32A with 2 KiB for the bootloader. */
    public static FlashMemory memory() {
        return new FlashMemory(0, 32768, 30720, BLOCK);
    }

    @Override
    byte[] asked(int kind, int number) throws HandshakeException {
        if (kind != FEATURE || number != 1) {
            throw HandshakeException.stall();
        }
        int size = flash().size();
        return Bytes.of(1, BLOCK, BLOCK >> 8, size, size >> 8, size >> 16, size >> 24);
    }

    @Override
    void received(int kind, int number, byte[] content) throws HandshakeException {
        boolean write = kind == FEATURE && number == 2 && content.length == BLOCK + 4;
        boolean leave = kind == FEATURE && number == 1;
        if (content.length == 0 || content[0] != number || !write && !leave) {
            throw HandshakeException.stall();
        }
        if (leave) {
            restart();
            return;
        }
        int address = Bytes.le16(content, 1) | Bytes.u8(content, 3) << 16;
        if (address % BLOCK != 0 || !flash().writable(address, BLOCK)) {
            throw HandshakeException.stall();
        }
        flash().erasePage(address);
        flash().program(address, Bytes.slice(content, 4, BLOCK));
    }
}
