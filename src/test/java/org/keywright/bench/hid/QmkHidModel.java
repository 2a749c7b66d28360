package org.keywright.bench.hid;

import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.ReportDescriptor;
import org.keywright.bench.VirtualBoard;
import org.keywright.device.UsbId;

/**
 * LUFA's HID bootloader, in QMK's flavour: a report erases and writes one page. What is not at a
 * page's start or in the bootloader's own place is dropped without a word.
 */
public final class QmkHidModel extends HidBootModel {

    private static final int START = 0xFFFF;

    /** On that board; its flash says how large a page is. */
    public QmkHidModel(VirtualBoard board) {
        super(board, describe(board.flash()));
    }

    private static DeviceDescriptors describe(FlashMemory flash) {
        byte[] report = ReportDescriptor.bytes(0xFFDC, 0xFB, 0, flash.page() + 2);
        return DeviceDescriptors.of(new UsbId(0x03EB, 0x2067), 0x0936, "", "")
                .with(
                        InterfaceDescriptor.hid(0, false, report)
                                .with(EndpointDescriptor.interrupt(0x81, 64)));
    }

    @Override
    void received(int kind, int number, byte[] content) throws HandshakeException {
        int page = flash().page();
        if (kind != OUTPUT || content.length != page + 2) {
            throw HandshakeException.stall();
        }
        int word = Bytes.le16(content, 0);
        if (word == START) {
            restart();
            return;
        }
        int address = flash().size() > 0x10000 ? word << 8 : word;
        if (address % page == 0 && flash().writable(address, page)) {
            flash().erasePage(address);
            flash().program(address, Bytes.slice(content, 2, page));
        }
    }
}
