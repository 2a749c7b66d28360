package org.keywright.device;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who made a USB device and which of theirs it is: {@code idVendor} and {@code idProduct} of its
 * device descriptor (USB 2.0, table 9-8).
 *
 * @param vendor 0 to 65535
 * @param product 0 to 65535
 */
public record UsbId(int vendor, int product) implements Comparable<UsbId> {

    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})");

    public UsbId {
        if (vendor != (vendor & 0xFFFF) || product != (product & 0xFFFF)) {
            throw new IllegalArgumentException("no USB id: " + vendor + ", " + product);
        }
    }

    /** Reads {@code 03EB:2FF4}, in letters of either case. */
    public static Optional<UsbId> parse(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new UsbId(hex(parts.group(1)), hex(parts.group(2))))
                : Optional.empty();
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    @Override
    public int compareTo(UsbId other) {
        return Long.compare(
                (long) vendor << 16 | product, (long) other.vendor << 16 | other.product);
    }

    @Override
    public String toString() {
        return "%04X:%04X".formatted(vendor, product);
    }
}
