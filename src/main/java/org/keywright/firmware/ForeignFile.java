package org.keywright.firmware;

import java.util.Map;
import java.util.Optional;

/** Knows common files that are no firmware by their first bytes. */
final class ForeignFile {

    private static final Map<String, String> BEGINNINGS =
            Map.ofEntries(
                    Map.entry("FFD8FF", "a JPEG picture"),
                    Map.entry("89504E47", "a PNG picture"),
                    Map.entry("47494638", "a GIF picture"),
                    Map.entry("25504446", "a PDF document"),
                    Map.entry("504B0304", "a ZIP archive"),
                    Map.entry("1F8B", "a gzip archive"),
                    Map.entry("FD377A585A00", "an xz archive"),
                    Map.entry("377ABCAF271C", "a 7z archive"),
                    Map.entry("7F454C46", "an ELF program, from which firmware is made"),
                    Map.entry("4D5A", "a Windows program"),
                    Map.entry("EFBBBF", "text"),
                    Map.entry("7B", "text, JSON perhaps"),
                    Map.entry("3C", "text, a web page perhaps"),
                    Map.entry("2F2F", "text, source code perhaps"),
                    Map.entry("2F2A", "text, source code perhaps"),
                    Map.entry("23", "text, source code perhaps"));

    private ForeignFile() {}

    /** What it is, if it is known and no firmware. */
    static Optional<String> find(byte[] content) {
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < Math.min(8, content.length); i++) {
            first.append("%02X".formatted(content[i]));
        }
        return BEGINNINGS.entrySet().stream()
                .filter(e -> first.indexOf(e.getKey()) == 0)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
