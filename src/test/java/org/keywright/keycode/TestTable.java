package org.keywright.keycode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The real keycode tables, read without the rooms that read them properly. */
public final class TestTable {

    private static final Pattern ROW =
            Pattern.compile(
                    "\"0x([0-9A-F]{4})\": \\{ \"key\": \"(\\w+)\", +\"group\": \"(\\w+)\","
                            + " +\"label\": \"((?:\\\\.|[^\"])*)\", \"description\": \"([^\"]*)\""
                            + "(?:, \"aliases\": \\[([^\\]]*)\\])?");

    private static final KeycodeTable TABLE = new KeycodeTable(rows());

    private TestTable() {}

    public static KeycodeTable table() {
        return TABLE;
    }

    static List<KeycodeEntry> rows() {
        Path folder = Path.of(System.getProperty("keywright.home"), "data/constants/keycodes");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(TestTable::rows).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<KeycodeEntry> rows(Path file) {
        List<KeycodeEntry> rows = new ArrayList<>();
        try {
            Matcher row = ROW.matcher(Files.readString(file));
            while (row.find()) {
                rows.add(row(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.stream();
    }

    private static KeycodeEntry row(Matcher row) {
        String aliases = row.group(6) == null ? "" : row.group(6).replace("\"", "");
        return new KeycodeEntry(
                Integer.parseInt(row.group(1), 16),
                row.group(2),
                aliases.isEmpty() ? List.of() : List.of(aliases.split(",\\s*")),
                row.group(4).replace("\\\\", "\\").replace("\\\"", "\""),
                row.group(3),
                row.group(5));
    }
}
