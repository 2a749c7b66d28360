package org.keywright.build.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The linker's table of the chip's memory, cut out of the map file that linking leaves. */
final class LinkerTable {

    /** In bytes; the map of the largest firmware tried has 2 MB. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final String TITLE = "\nMemory Configuration\n";
    private static final String NEXT = "\nLinker script and memory map\n";

    private LinkerTable() {}

    /** The table with its title; empty if there is no such file or it has none. */
    static String read(Path map) throws IOException {
        if (!Files.isRegularFile(map)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(map)) {
            String text = new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
            int start = text.indexOf(TITLE);
            int end = text.indexOf(NEXT, Math.max(start, 0));
            return start < 0 || end < 0 ? "" : text.substring(start + 1, end) + "\n";
        }
    }
}
