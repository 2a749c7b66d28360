package org.keywright.bench.dfu;

import java.util.Arrays;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * USB Device Firmware Upgrade 1.1: blocks in their order from the first byte on, each page erased
 * as it is written.
 */
public final class PlainDfuModel extends DfuModel {

    /** What differs between the two bootloaders that speak it. */
    public enum Kind {
        /** Of Input Club's keyboards: one setting, writes at once, DETACH starts the firmware. */
        KIIBOHD(new UsbId(0x1C11, 0xB007), 0, 0x0F),
        /** Of STM32 "blue pills": the third setting, and a port reset to start the firmware. */
        STM32DUINO(new UsbId(0x1EAF, 0x0003), 2, 0x03);

        private final UsbId id;
        private final int alternate;
        private final int attributes;

        Kind(UsbId id, int alternate, int attributes) {
            this.id = id;
            this.alternate = alternate;
            this.attributes = attributes;
        }

        DeviceDescriptors descriptors(int transfer) {
            byte[] functional = {
                9,
                0x21,
                (byte) attributes,
                (byte) 0xFF,
                0,
                (byte) transfer,
                (byte) (transfer >> 8),
                0x10,
                0x01
            };
            InterfaceDescriptor dfu = InterfaceDescriptor.of(0, 0xFE, 1, 2);
            if (this == KIIBOHD) {
                return DeviceDescriptors.of(id, 0x0100, "Kiibohd", "Kiibohd DFU Bootloader")
                        .with(dfu.alternate(0, "Kiibohd DFU").with(functional));
            }
            return DeviceDescriptors.of(id, 0x0201, "LeafLabs", "Maple 003")
                    .serial("LLM 003")
                    .with(
                            dfu.alternate(
                                    0,
                                    "STM32duino bootloader v1.0  ERROR. Upload to RAM not supported."))
                    .with(dfu.alternate(1, "STM32duino bootloader v1.0  Upload to Flash 0x8005000"))
                    .with(
                            dfu.alternate(
                                            2,
                                            "STM32duino bootloader v1.0  Upload to Flash 0x8002000")
                                    .with(functional));
        }
    }

    private static final long SECOND_SETTING = 0x3000;

    private final Kind kind;
    private final int transfer;
    private int alternate;
    private int expected;
    private byte[] noted = {};
    private long notedAt;

    /**
     * @param transfer the most bytes of one block; a page of its flash
     */
    public PlainDfuModel(VirtualBoard board, Kind kind, int transfer) {
        super(board, kind.descriptors(transfer));
        this.kind = kind;
        this.transfer = transfer;
    }

    @Override
    public void select(int interfaceNumber, int setting) {
        alternate = setting;
    }

    private long base() throws HandshakeException {
        if (kind == Kind.STM32DUINO && alternate == 0) {
            throw refuse(Dfu.Status.TARGET);
        }
        return flash().start() + (alternate == 1 ? SECOND_SETTING : 0);
    }

    @Override
    int poll() {
        switch (state()) {
            case DNLOAD_SYNC -> write();
            case DNBUSY -> enter(Dfu.State.DNLOAD_IDLE);
            case MANIFEST_SYNC -> enter(Dfu.State.MANIFEST_WAIT_RESET);
            case MANIFEST -> enter(Dfu.State.MANIFEST_WAIT_RESET);
            case MANIFEST_WAIT_RESET -> waitForReset();
            default -> {
                return 0;
            }
        }
        return 1;
    }

    private void waitForReset() {
        if (kind == Kind.KIIBOHD) {
            restart();
        }
    }

    private void write() {
        if (!erase(notedAt, noted.length)) {
            fail(Dfu.Status.ERASE);
        } else if (!flash().program(notedAt, noted)) {
            fail(Dfu.Status.WRITE);
        } else {
            enter(kind == Kind.KIIBOHD ? Dfu.State.DNLOAD_IDLE : Dfu.State.DNBUSY);
        }
    }

    private boolean erase(long from, int length) {
        boolean well = true;
        for (long at = from; at < from + length; at += flash().page()) {
            well &= flash().erasePage(at);
        }
        return well;
    }

    @Override
    void download(int block, byte[] content) throws HandshakeException {
        allowedIn(Dfu.State.IDLE, Dfu.State.DNLOAD_IDLE);
        long base = base();
        if (state() == Dfu.State.IDLE) {
            expected = 0;
        }
        if (content.length == 0) {
            enter(kind == Kind.KIIBOHD ? Dfu.State.MANIFEST : Dfu.State.MANIFEST_SYNC);
            return;
        }
        boolean afterShort = expected > 0 && noted.length < transfer;
        if (block != expected || content.length > transfer || afterShort) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        expected++;
        notedAt = base + (long) block * transfer;
        noted = Arrays.copyOf(content, content.length);
        if (!flash().writable(notedAt, noted.length)) {
            throw refuse(Dfu.Status.ADDRESS);
        }
        enter(Dfu.State.DNLOAD_SYNC);
        if (kind == Kind.KIIBOHD) {
            write();
        }
    }

    @Override
    byte[] upload(int block, int length) throws HandshakeException {
        allowedIn(Dfu.State.IDLE, Dfu.State.UPLOAD_IDLE);
        long from = base() + (long) block * transfer;
        if (length > transfer) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        long left = flash().start() + flash().size() - from;
        int count = Math.clamp(left, 0, length);
        enter(count < length ? Dfu.State.IDLE : Dfu.State.UPLOAD_IDLE);
        return count == 0 ? new byte[0] : flash().read(from, count);
    }

    @Override
    void detach() throws HandshakeException {
        if (kind != Kind.KIIBOHD) {
            super.detach();
        }
        restart();
    }

    @Override
    public void reset() {
        boolean done = state() == Dfu.State.MANIFEST_WAIT_RESET;
        if (done) {
            restart();
        } else {
            enter(Dfu.State.IDLE);
        }
    }
}
