package org.keywright.build.bootloader;

import java.util.Set;

/**
 * A bootloader.
 *
 * @param hex Intel HEX
 * @param reads the files of the tree it was made of, relative to it
 */
public record Bootloader(byte[] hex, Set<String> reads) {

    public Bootloader {
        reads = Set.copyOf(reads);
    }
}
