package org.keywright.bench.vendor;

import org.keywright.bench.BootloaderModel;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.Speed;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * USBaspLoader: a bootloader that looks like the programmer USBasp with its own chip at the end of
 * the cable. Pages are erased as they are written, and end at their last byte or at a block that is
 * marked as the last one; what is in the middle of a page then is lost.
 */
public final class UsbaspModel extends BootloaderModel {

    private static final int MOST = 254;
    private static final int LAST = 2;

    private final int[] signature;
    private final boolean exits;
    private final byte[] page;
    private boolean connected;
    private boolean programming;
    private long address;

    /**
     * @param exits whether it starts the firmware when told to disconnect; else a hand must
     */
    public UsbaspModel(VirtualBoard board, boolean exits, int... signature) {
        super(board, describe());
        this.signature = signature.clone();
        this.exits = exits;
        this.page = new byte[board.flash().page()];
    }

    private static DeviceDescriptors describe() {
        return DeviceDescriptors.of(new UsbId(0x16C0, 0x05DC), 0x0102, "www.fischl.de", "USBasp")
                .at(Speed.LOW, 8)
                .classed(0xFF, 0)
                .with(InterfaceDescriptor.of(0, 0, 0, 0));
    }

    /** Flash of an ATmega32A with 4 KiB for the bootloader. */
    public static FlashMemory atmega32a() {
        return new FlashMemory(0, 32768, 28672, 128);
    }

    /** Flash of an ATmega328P with 2 KiB for the bootloader. */
    public static FlashMemory atmega328p() {
        return new FlashMemory(0, 32768, 30720, 128);
    }

    @Override
    public byte[] controlIn(SetupPacket setup) throws HandshakeException {
        if (setup.type() != SetupPacket.VENDOR_IN) {
            throw HandshakeException.stall();
        }
        byte[] answer =
                switch (setup.request()) {
                    case 1 -> connect();
                    case 2 -> disconnect();
                    case 3 -> transmit(setup);
                    case 4 -> readFlash(setup);
                    case 5 -> enable();
                    case 7 -> read(board().eeprom(), setup.value(), setup.length());
                    case 9 -> longAddress(setup);
                    case 10 -> Bytes.of(0);
                    default -> new byte[0];
                };
        return answer;
    }

    private byte[] connect() {
        connected = true;
        return new byte[0];
    }

    private byte[] disconnect() {
        connected = false;
        programming = false;
        if (exits) {
            restart();
        }
        return new byte[0];
    }

    private byte[] enable() {
        programming = connected;
        return Bytes.of(connected ? 0 : 1);
    }

    private byte[] longAddress(SetupPacket setup) {
        address = setup.value() | (long) setup.index() << 16;
        return new byte[0];
    }

    private byte[] transmit(SetupPacket setup) throws HandshakeException {
        mustProgram();
        int[] spi = {
            setup.value() & 0xFF, setup.value() >> 8, setup.index() & 0xFF, setup.index() >> 8
        };
        int answer =
                switch (spi[0]) {
                    case 0x30 -> signature[spi[2] % 3];
                    case 0x50 -> 0xE2;
                    case 0x58 -> 0xD9;
                    case 0xA0 -> board().eeprom().read(spi[1] << 8 | spi[2], 1)[0];
                    default -> 0;
                };
        // Behind a real programmer the bytes sent would come back one place later.
        return Bytes.of(0, 0, 0, answer);
    }

    private byte[] readFlash(SetupPacket setup) throws HandshakeException {
        byte[] data = read(flash(), address(setup), setup.length());
        address += data.length;
        return data;
    }

    private long address(SetupPacket setup) {
        return address & ~0xFFFFL | setup.value();
    }

    private byte[] read(FlashMemory from, long at, int length) throws HandshakeException {
        mustProgram();
        if (length > MOST || !from.contains(at, length)) {
            throw HandshakeException.stall();
        }
        return from.read(at, length);
    }

    private void mustProgram() throws HandshakeException {
        if (!programming) {
            throw HandshakeException.stall();
        }
    }

    @Override
    public void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        boolean write = setup.request() == 6 || setup.request() == 8;
        if (setup.type() != SetupPacket.VENDOR_OUT || !write || content.length > MOST) {
            throw HandshakeException.stall();
        }
        mustProgram();
        if (setup.request() == 8) {
            writeEeprom(setup.value(), content);
        } else {
            writeFlash(setup, content);
        }
    }

    private void writeEeprom(int at, byte[] content) throws HandshakeException {
        if (!board().eeprom().contains(at, content.length)) {
            throw HandshakeException.stall();
        }
        board().eeprom().put(at, content);
    }

    private void writeFlash(SetupPacket setup, byte[] content) throws HandshakeException {
        long at = address(setup);
        boolean last = (setup.index() >> 8 & LAST) != 0;
        for (int i = 0; i < content.length; i++) {
            int inPage = (int) (at % page.length);
            page[inPage] = content[i];
            boolean end = inPage == page.length - 1 || last && i == content.length - 1;
            if (end) {
                commit(at - inPage, inPage + 1);
            }
            at++;
        }
    }

    private void commit(long from, int count) {
        if (flash().writable(from, page.length)) {
            flash().erasePage(from);
            flash().program(from, Bytes.slice(page, 0, count));
        }
    }
}
