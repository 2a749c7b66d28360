package org.keywright.device;

/**
 * The set-up packet of a control transfer less its length (USB 2.0, table 9-2).
 *
 * @param type whose request it is
 * @param recipient what it is for
 * @param request {@code bRequest}, 0 to 255
 * @param value {@code wValue}, 0 to 65535
 * @param index {@code wIndex}, 0 to 65535
 */
public record UsbRequest(Type type, Recipient recipient, int request, int value, int index) {

    /** Bits 5 and 6 of {@code bmRequestType}. */
    public enum Type {
        STANDARD,
        CLASS,
        VENDOR
    }

    /** Bits 0 to 4 of {@code bmRequestType}. */
    public enum Recipient {
        DEVICE,
        INTERFACE,
        ENDPOINT
    }

    /** A request of the interface's class, as DFU's are. */
    public static UsbRequest toInterface(int request, int value, int interfaceNumber) {
        return new UsbRequest(Type.CLASS, Recipient.INTERFACE, request, value, interfaceNumber);
    }

    /** A request of the maker's own, as USBasp's are. */
    public static UsbRequest ofVendor(int request, int value, int index) {
        return new UsbRequest(Type.VENDOR, Recipient.DEVICE, request, value, index);
    }
}
