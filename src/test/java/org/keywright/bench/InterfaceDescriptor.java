package org.keywright.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One alternate setting of an interface, with what belongs to it.
 *
 * @param label its string, which DfuSe keeps its memory map in; empty for none
 * @param extra class-specific descriptors, as bytes
 * @param report the HID report descriptor, empty if it is no HID interface
 */
public record InterfaceDescriptor(
        int number,
        int alternate,
        int usbClass,
        int subclass,
        int protocol,
        String label,
        byte[] extra,
        byte[] report,
        List<EndpointDescriptor> endpoints) {

    private static final byte[] NOTHING = {};

    public InterfaceDescriptor {
        endpoints = List.copyOf(endpoints);
    }

    /** One with nothing but its class. */
    public static InterfaceDescriptor of(int number, int usbClass, int subclass, int protocol) {
        return new InterfaceDescriptor(
                number, 0, usbClass, subclass, protocol, "", NOTHING, NOTHING, List.of());
    }

    /**
     * A HID interface.
     *
     * @param boot whether it also speaks the keyboard's boot protocol
     */
    public static InterfaceDescriptor hid(int number, boolean boot, byte[] report) {
        byte[] hid = {
            9, 0x21, 0x11, 1, 0, 1, 0x22, (byte) report.length, (byte) (report.length >> 8)
        };
        int bit = boot ? 1 : 0;
        return new InterfaceDescriptor(number, 0, 3, bit, bit, "", hid, report, List.of());
    }

    /** The same as another alternate setting with a string. */
    public InterfaceDescriptor alternate(int setting, String name) {
        return new InterfaceDescriptor(
                number, setting, usbClass, subclass, protocol, name, extra, report, endpoints);
    }

    /** The same with class-specific descriptors. */
    public InterfaceDescriptor with(byte... descriptors) {
        return new InterfaceDescriptor(
                number,
                alternate,
                usbClass,
                subclass,
                protocol,
                label,
                descriptors,
                report,
                endpoints);
    }

    /** The same with one more endpoint. */
    public InterfaceDescriptor with(EndpointDescriptor endpoint) {
        List<EndpointDescriptor> more = new ArrayList<>(endpoints);
        more.add(endpoint);
        return new InterfaceDescriptor(
                number, alternate, usbClass, subclass, protocol, label, extra, report, more);
    }

    /** The same as part of another device. */
    public InterfaceDescriptor numbered(int other) {
        return new InterfaceDescriptor(
                other, alternate, usbClass, subclass, protocol, label, extra, report, endpoints);
    }

    /** Whether it is a HID interface. */
    public boolean isHid() {
        return usbClass == 3;
    }
}
