package org.keywright.catalogue.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Lists files; symbolic links are not followed, so nothing outside of the folder is found. */
final class FolderFiles {

    private static final int DEEPEST = 20;

    private FolderFiles() {}

    /** The files in a folder itself, sorted. */
    static List<Path> in(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all =
                    Files.newDirectoryStream(folder, Files::isRegularFile)) {
                all.forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }
        Collections.sort(files);
        return files;
    }

    /** All files below a folder, sorted. */
    static List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new Collector(files));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        Collections.sort(files);
        return files;
    }

    /** Passes over what cannot be looked into. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isDirectory()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
