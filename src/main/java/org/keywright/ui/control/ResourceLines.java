package org.keywright.ui.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the window's own small tables: one row a line, comments begin with a hash. */
public final class ResourceLines {

    private static final String FOLDER = "/org/keywright/ui/";

    private ResourceLines() {}

    /** The rows of a table that comes with the program. */
    public static List<String> read(String name) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        ResourceLines.class.getResourceAsStream(FOLDER + name)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
