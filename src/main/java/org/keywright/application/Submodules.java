package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The libraries that a source tree borrows, by its {@code .gitmodules} file. */
final class Submodules {

    private static final Pattern PATH =
            Pattern.compile("(?m)^[ \\t]*path[ \\t]*=[ \\t]*(\\S[^\\r\\n]*)");
    private static final long LARGEST = 1024 * 1024;

    private Submodules() {}

    /** Their folders that are missing or empty, relative to the tree. */
    static List<String> missing(Path root) {
        return paths(root).stream().filter(path -> isEmpty(root.resolve(path))).toList();
    }

    /** Their folders, relative to the tree. */
    static List<String> paths(Path root) {
        List<String> paths = new ArrayList<>();
        Matcher path = PATH.matcher(text(root.resolve(".gitmodules")));
        while (path.find()) {
            Path folder = root.resolve(path.group(1).strip()).normalize();
            if (folder.startsWith(root)) {
                paths.add(root.relativize(folder).toString());
            }
        }
        return paths;
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
