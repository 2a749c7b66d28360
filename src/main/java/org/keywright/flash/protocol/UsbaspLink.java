package org.keywright.flash.protocol;

import java.time.Duration;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbRequest;
import org.keywright.device.UsbTransport;

/** USBasp's vendor requests. */
final class UsbaspLink {

    /** The most bytes of one transfer that all of them take. */
    static final int LARGEST = 128;

    static final int READ_SIGNATURE = 0x30;

    /** The first byte of every Atmel chip's signature. */
    static final int ATMEL = 0x1E;

    private static final int CONNECT = 1;
    private static final int DISCONNECT = 2;
    private static final int TRANSMIT = 3;
    private static final int READ_FLASH = 4;
    private static final int ENABLE = 5;
    private static final int WRITE_FLASH = 6;
    private static final int SET_ADDRESS = 9;

    /** The transfer begins a page and ends one. */
    private static final int WHOLE_PAGE = 3;

    private static final int ANSWER = 4;

    /** Long: erasing all pages takes it two seconds, in which it is silent. */
    private static final Duration TIME = Duration.ofSeconds(10);

    private final UsbTransport usb;

    UsbaspLink(UsbTransport usb) {
        this.usb = usb;
    }

    void connect() throws DeviceException {
        ask(CONNECT, 0, 0, ANSWER);
    }

    void disconnect() throws DeviceException {
        ask(DISCONNECT, 0, 0, ANSWER);
    }

    /** Whether a chip is there and listens. */
    boolean enabled() throws DeviceException {
        byte[] answer = ask(ENABLE, 0, 0, ANSWER);
        return answer.length > 0 && answer[0] == 0;
    }

    /** Sends a command of the chip's own, as over its programming wires. */
    byte[] transmit(int first, int second, int third, int fourth) throws DeviceException {
        byte[] answer = ask(TRANSMIT, second << 8 | first, fourth << 8 | third, ANSWER);
        if (answer.length < ANSWER) {
            throw Answers.tooShort("a command", answer.length, ANSWER);
        }
        return answer;
    }

    byte[] read(int address, int length) throws DeviceException {
        point(address);
        byte[] content = ask(READ_FLASH, address & 0xFFFF, 0, length);
        if (content.length != length) {
            throw Answers.tooShort("a block", content.length, length);
        }
        return content;
    }

    void write(int address, byte[] content) throws DeviceException {
        point(address);
        int size = content.length;
        int flags = WHOLE_PAGE | size >> 8 << 4;
        UsbRequest request =
                UsbRequest.ofVendor(WRITE_FLASH, address & 0xFFFF, flags << 8 | size & 0xFF);
        usb.controlOut(request, content, TIME);
    }

    private void point(int address) throws DeviceException {
        ask(SET_ADDRESS, address & 0xFFFF, address >>> 16, ANSWER);
    }

    private byte[] ask(int request, int value, int index, int length) throws DeviceException {
        return usb.controlIn(UsbRequest.ofVendor(request, value, index), length, TIME);
    }
}
