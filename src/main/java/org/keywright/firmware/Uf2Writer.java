package org.keywright.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Writes UF2, the format of bootloaders that show themselves as a drive. */
public final class Uf2Writer {

    private static final byte ERASED = (byte) 0xFF;

    private Uf2Writer() {}

    /**
     * One block for each page of 256 bytes that the image touches; the rest of a page is erased.
     */
    public static byte[] write(FirmwareImage image, Uf2Target target) {
        Map<Long, byte[]> pages = new TreeMap<>();
        for (Segment segment : image.segments()) {
            byte[] content = segment.content();
            int from = 0;
            while (from < content.length) {
                long address = segment.address() + from;
                int within = (int) (address % Uf2Format.PAGE);
                int count = Math.min(Uf2Format.PAGE - within, content.length - from);
                byte[] page = pages.computeIfAbsent(address - within, a -> erased());
                System.arraycopy(content, from, page, within, count);
                from += count;
            }
        }
        int flags =
                (target.family() != 0 ? Uf2Format.HAS_FAMILY : 0)
                        | (target.deviceType().isPresent() ? Uf2Format.HAS_TAGS : 0);
        ByteBuffer out = buffer(pages.size());
        int number = 0;
        for (Map.Entry<Long, byte[]> page : pages.entrySet()) {
            header(out, flags, page.getKey(), number, pages.size(), target);
            out.put(page.getValue());
            target.deviceType()
                    .ifPresent(
                            type ->
                                    out.putInt(Uf2Format.DEVICE_TYPE_TAG)
                                            .putInt((int) (long) type));
            end(out, ++number);
        }
        return out.array();
    }

    private static byte[] erased() {
        byte[] page = new byte[Uf2Format.PAGE];
        Arrays.fill(page, ERASED);
        return page;
    }

    /**
     * Bytes as they are, from that address on; the last block is filled with zeros. A device type
     * is not written, as QMK's converter does not for such files.
     */
    public static byte[] write(byte[] binary, long address, Uf2Target target) {
        int blocks = (binary.length + Uf2Format.PAGE - 1) / Uf2Format.PAGE;
        int flags = target.family() != 0 ? Uf2Format.HAS_FAMILY : 0;
        ByteBuffer out = buffer(blocks);
        for (int number = 0; number < blocks; ) {
            int from = number * Uf2Format.PAGE;
            header(out, flags, address + from, number, blocks, target);
            out.put(binary, from, Math.min(Uf2Format.PAGE, binary.length - from));
            end(out, ++number);
        }
        return out.array();
    }

    private static ByteBuffer buffer(int blocks) {
        return ByteBuffer.allocate(Math.multiplyExact(blocks, Uf2Format.BLOCK))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void header(
            ByteBuffer out, int flags, long address, int number, int blocks, Uf2Target target) {
        out.putInt(Uf2Format.MAGIC_START).putInt(Uf2Format.MAGIC_SECOND);
        out.putInt(flags).putInt((int) address).putInt(Uf2Format.PAGE);
        out.putInt(number).putInt(blocks).putInt((int) target.family());
    }

    /** The last word of that many blocks. */
    private static void end(ByteBuffer out, int blocks) {
        out.position(blocks * Uf2Format.BLOCK - Integer.BYTES);
        out.putInt(Uf2Format.MAGIC_END);
    }
}
