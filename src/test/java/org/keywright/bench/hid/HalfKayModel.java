package org.keywright.bench.hid;

import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.ReportDescriptor;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * PJRC's HalfKay on a Teensy: one output report for each block; the block at address 0 erases the
 * whole chip first, so any other block before it is refused here.
 */
public final class HalfKayModel extends HidBootModel {

    private static final int LARGE_HEAD = 64;
    private static final int SMALL_CODE = 0x10000;

    private final HalfKayChip chip;
    private boolean erased;

    /** On that board. */
    public HalfKayModel(VirtualBoard board, HalfKayChip chip) {
        super(board, describe(chip));
        this.chip = chip;
    }

    private static DeviceDescriptors describe(HalfKayChip chip) {
        byte[] report = ReportDescriptor.bytes(0xFF9C, chip.usage(), 0, reportLength(chip));
        return DeviceDescriptors.of(new UsbId(0x16C0, 0x0478), 0x0102, "", "")
                .with(
                        InterfaceDescriptor.hid(0, false, report)
                                .with(EndpointDescriptor.interrupt(0x83, 64)));
    }

    private static int reportLength(HalfKayChip chip) {
        return chip.block() + (chip.block() > 256 ? LARGE_HEAD : 2);
    }

    @Override
    void received(int kind, int number, byte[] content) throws HandshakeException {
        if (kind != OUTPUT || content.length != reportLength(chip)) {
            throw HandshakeException.stall();
        }
        int address = address(content);
        if (address == address(Bytes.of(0xFF, 0xFF, 0xFF))) {
            restart();
        } else {
            write(address, Bytes.slice(content, content.length - chip.block(), chip.block()));
        }
    }

    private int address(byte[] content) {
        int low = Bytes.le16(content, 0);
        if (chip.block() > 256) {
            return low | Bytes.u8(content, 2) << 16;
        }
        return chip.room() > SMALL_CODE ? low << 8 : low;
    }

    private void write(int address, byte[] block) throws HandshakeException {
        if (address == 0) {
            erased = flash().eraseAll();
        }
        boolean fits = address % chip.block() == 0 && flash().writable(address, block.length);
        if (!erased || !fits) {
            throw HandshakeException.stall();
        }
        flash().program(address, block);
    }
}
