package org.keywright.keymap.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps unsaved changes in a folder of the user's, one copy for each keymap file, so that a crash
 * costs nothing.
 *
 * <p>A copy is a text: the file's absolute path on the first line, the keymap from the second line
 * on. Its name is made from the path, so that there is one per file.
 */
public final class Recovery {

    private static final String ENDING = ".recovery";

    private final Path folder;

    /** Keeps copies in that folder, which need not exist yet. */
    public Recovery(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps the changes, in place of earlier ones of the same file.
     *
     * @throws IOException when the disk refuses; the earlier copy is untouched then
     */
    public void keep(Path file, String text) throws IOException {
        Files.createDirectories(folder);
        String content = file.toAbsolutePath().normalize() + "\n" + text;
        AtomicFile.write(copyOf(file), content.getBytes(StandardCharsets.UTF_8));
    }

    /** The changes that were kept for a file, if there are any. */
    public Optional<RecoveryCopy> find(Path file) throws IOException {
        return read(copyOf(file));
    }

    /** All copies that were kept, oldest first. */
    public List<RecoveryCopy> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<RecoveryCopy> copies = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                read(file).ifPresent(copies::add);
            }
        }
        copies.sort((first, second) -> first.keptAt().compareTo(second.keptAt()));
        return copies;
    }

    /** Forgets the changes: they were saved, or given up. */
    public void discard(Path file) throws IOException {
        Files.deleteIfExists(copyOf(file));
    }

    private Path copyOf(Path file) {
        return folder.resolve(name(file) + ENDING);
    }

    /** A name for what is kept about a file, made from its path. */
    static String name(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Optional<RecoveryCopy> read(Path copy) throws IOException {
        try {
            // Bytes that are no UTF-8 become question marks: a damaged copy is better than none.
            String content = new String(Files.readAllBytes(copy), StandardCharsets.UTF_8);
            int end = content.indexOf('\n');
            if (end <= 0) {
                return Optional.empty();
            }
            return Optional.of(
                    new RecoveryCopy(
                            Path.of(content.substring(0, end)),
                            Files.getLastModifiedTime(copy).toInstant(),
                            content.substring(end + 1)));
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
