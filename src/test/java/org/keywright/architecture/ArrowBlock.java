package org.keywright.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fenced blocks of {@code docs/architecture.md}: {@code name -> word word}. */
record ArrowBlock(Map<String, List<String>> rows) {

    static ArrowBlock read(String fence) {
        Path page = Path.of(System.getProperty("keywright.home", "."), "docs", "architecture.md");
        try {
            return parse(fence, Files.readAllLines(page));
        } catch (IOException e) {
            throw new IllegalStateException("docs/architecture.md cannot be read", e);
        }
    }

    private static ArrowBlock parse(String fence, List<String> lines) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = line.equals("```" + fence);
            } else if (inside && line.contains("->")) {
                String[] sides = line.split("->", 2);
                String right = sides[1].strip();
                rows.put(
                        sides[0].strip(),
                        right.isEmpty() ? List.of() : List.of(right.split("\\s+")));
            }
        }
        return new ArrowBlock(rows);
    }
}
