package org.keywright.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The last 16 bytes of a file for a USB bootloader of class DFU: they say which device it is meant
 * for. Source: Universal Serial Bus Device Class Specification for Device Firmware Upgrade 1.1,
 * appendix B.
 *
 * @param vendor of the device in its bootloader, 16 bits; 0xFFFF is any
 * @param product of the device in its bootloader, 16 bits; 0xFFFF is any
 * @param device release, 16 bits; 0xFFFF is any
 */
public record DfuSuffix(int vendor, int product, int device) {

    /** What any device accepts. */
    public static final int ANY = 0xFFFF;

    private static final int LENGTH = 16;
    private static final short SPECIFICATION = 0x0100;

    /** The file with the suffix behind it. */
    public byte[] appendedTo(byte[] file) {
        return appendedTo(file, SPECIFICATION);
    }

    private byte[] appendedTo(byte[] file, short specification) {
        ByteBuffer whole =
                ByteBuffer.allocate(Math.addExact(file.length, LENGTH))
                        .order(ByteOrder.LITTLE_ENDIAN);
        whole.put(file);
        whole.putShort((short) device).putShort((short) product).putShort((short) vendor);
        whole.putShort(specification);
        // "DFU", written from its end.
        whole.put("UFD".getBytes(StandardCharsets.US_ASCII)).put((byte) LENGTH);
        CRC32 crc = new CRC32();
        crc.update(whole.array(), 0, whole.position());
        // The specification's sum is the usual one without its last step.
        whole.putInt(~(int) crc.getValue());
        return whole.array();
    }

    /** The suffix a file ends with; none if the marks or the sum are not right. */
    public static Optional<DfuSuffix> find(byte[] file) {
        int from = file.length - LENGTH;
        if (from < 0) {
            return Optional.empty();
        }
        ByteBuffer end = ByteBuffer.wrap(file, from, LENGTH).slice().order(ByteOrder.LITTLE_ENDIAN);
        DfuSuffix suffix =
                new DfuSuffix(end.getShort(4) & ANY, end.getShort(2) & ANY, end.getShort(0) & ANY);
        byte[] firmware = Arrays.copyOf(file, from);
        // Only the specification's number may differ: DfuSe files carry another one.
        return Arrays.equals(file, suffix.appendedTo(firmware, end.getShort(6)))
                ? Optional.of(suffix)
                : Optional.empty();
    }

    /** The file without its suffix, or as it is if it has none. */
    public static byte[] strippedFrom(byte[] file) {
        return find(file).isPresent() ? Arrays.copyOf(file, file.length - LENGTH) : file.clone();
    }
}
