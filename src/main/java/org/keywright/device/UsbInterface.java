package org.keywright.device;

import java.util.List;

/**
 * One alternate setting of an interface (USB 2.0, table 9-12).
 *
 * @param number {@code bInterfaceNumber}
 * @param alternate {@code bAlternateSetting}
 * @param usbClass {@code bInterfaceClass}
 * @param subclass {@code bInterfaceSubClass}
 * @param protocol {@code bInterfaceProtocol}
 * @param endpoints addresses, bit 7 set for those that send to the computer
 */
public record UsbInterface(
        int number,
        int alternate,
        int usbClass,
        int subclass,
        int protocol,
        List<Integer> endpoints) {

    public UsbInterface {
        endpoints = List.copyOf(endpoints);
    }
}
