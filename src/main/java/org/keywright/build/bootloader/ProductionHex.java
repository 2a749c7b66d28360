package org.keywright.build.bootloader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Firmware and bootloader in one Intel HEX file, in the very bytes that QMK's makefiles write. */
public final class ProductionHex {

    /** The record that ends a file: all that the first one has to lose. */
    private static final String END = ":00000001FF";

    private ProductionHex() {}

    /**
     * The firmware's lines without its end, then the bootloader as it is.
     *
     * @param firmware Intel HEX
     * @param bootloader Intel HEX
     */
    public static byte[] of(byte[] firmware, byte[] bootloader) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String line : new String(firmware, StandardCharsets.ISO_8859_1).split("\n")) {
            if (!line.startsWith(END)) {
                all.writeBytes((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        all.writeBytes(bootloader);
        return all.toByteArray();
    }
}
