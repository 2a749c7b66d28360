package org.keywright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a folder of the checkout, so that a test may change it. */
final class FolderCopy {

    private FolderCopy() {}

    static void make(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path each : all) {
            Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }
}
