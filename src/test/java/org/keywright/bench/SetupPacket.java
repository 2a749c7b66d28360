package org.keywright.bench;

/**
 * The eight bytes that open a control transfer (USB 2.0, table 9-2).
 *
 * @param type {@code bmRequestType}: bit 7 the direction, 5 and 6 the type, 0 to 4 the recipient
 * @param request {@code bRequest}
 * @param value {@code wValue}
 * @param index {@code wIndex}
 * @param length {@code wLength}
 */
public record SetupPacket(int type, int request, int value, int index, int length) {

    /** A class request to an interface. */
    public static final int CLASS_OUT = 0x21;

    /** A class request to an interface that is answered with data. */
    public static final int CLASS_IN = 0xA1;

    /** A request of the maker's own to the device. */
    public static final int VENDOR_OUT = 0x40;

    /** The same, answered with data. */
    public static final int VENDOR_IN = 0xC0;

    /** Whether the data goes to the computer. */
    public boolean in() {
        return (type & 0x80) != 0;
    }

    /** Whether it is one of the requests every device answers, those of chapter 9. */
    public boolean standard() {
        return (type & 0x60) == 0;
    }
}
