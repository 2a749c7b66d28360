package org.keywright.bench.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A file on a volume that is made up as it is read.
 *
 * @param name as the directory has it: eight characters and three, no dot
 * @param size in bytes
 * @param sectors the content of each of its sectors, 512 bytes
 */
record FatFile(String name, int size, IntFunction<byte[]> sectors) {

    static final int SECTOR = 512;

    /** One with a text in it. */
    static FatFile text(String name, String content) {
        byte[] all = content.getBytes(StandardCharsets.US_ASCII);
        return new FatFile(
                name, all.length, i -> Arrays.copyOfRange(all, i * SECTOR, (i + 1) * SECTOR));
    }

    /** As a person writes it: {@code INFO_UF2.TXT}. */
    String written() {
        return name.substring(0, 8).strip() + "." + name.substring(8).strip();
    }

    /** All of it. */
    byte[] content() {
        byte[] all = new byte[(size + SECTOR - 1) / SECTOR * SECTOR];
        for (int i = 0; i < all.length / SECTOR; i++) {
            System.arraycopy(sectors.apply(i), 0, all, i * SECTOR, SECTOR);
        }
        return Arrays.copyOf(all, size);
    }
}
