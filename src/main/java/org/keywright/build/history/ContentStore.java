package org.keywright.build.history;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps equal contents once: a file by its hash, and a hard link to it wherever it is wanted. So
 * nothing counts who uses what, and a content that is taken away here lives on where it is wanted.
 * Where the file system has no hard links, contents are copied.
 */
final class ContentStore {

    private final Path folder;

    ContentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts a content where it is wanted.
     *
     * @param target not there yet; its folder is
     */
    void put(Path target, byte[] content, String sha256) throws IOException {
        Path kept = folder.resolve(sha256);
        if (linked(target, kept, content.length)) {
            return;
        }
        Files.createDirectories(folder);
        Path fresh = folder.resolve(Leftovers.NEW + UUID.randomUUID());
        try {
            Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        if (!linked(target, kept, content.length)) {
            Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.deleteIfExists(kept);
        }
    }

    /** A content that was cut short once is not used; its name is written anew. */
    private static boolean linked(Path target, Path kept, long length) throws IOException {
        try {
            if (Files.size(kept) != length) {
                return false;
            }
            Files.createLink(target, kept);
            return true;
        } catch (NoSuchFileException notYet) {
            return false;
        } catch (FileAlreadyExistsException inTheWay) {
            throw inTheWay;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return false;
        }
    }

    /** Takes away what nobody wants any more, and what killed programs left. */
    void keepOnly(Set<String> wanted) throws IOException {
        for (Path file : files()) {
            boolean kept = wanted.contains(file.getFileName().toString());
            if (isContent(file) ? !kept : Leftovers.isAbandoned(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** How many bytes all contents take. */
    long bytes() throws IOException {
        long sum = 0;
        for (Path content : contents()) {
            sum += size(content);
        }
        return sum;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return 0;
        }
    }

    private List<Path> contents() throws IOException {
        return files().stream().filter(ContentStore::isContent).toList();
    }

    private static boolean isContent(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList();
        }
    }
}
