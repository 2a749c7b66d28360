package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywright.build.Sha256;

/**
 * The marker of a finished toolchain folder: every file with size, time and hash, and a hash of the
 * listing itself at its end.
 *
 * @param about what the toolchain said it is when it was tried
 * @param entries sorted by path
 */
record BundleListing(String about, List<Entry> entries) {

    /** The marker's name; there is none in a folder that was not finished. */
    static final String NAME = "keywright-bundle.txt";

    private static final String TITLE = "keywright-bundle 1";

    /**
     * One file or link.
     *
     * @param path relative, with {@code /}
     * @param size in bytes
     * @param modified milliseconds since 1970
     * @param sha256 of the content; of the target for a link
     */
    record Entry(String path, long size, long modified, String sha256) {

        private String line() {
            return sha256 + " " + size + " " + modified + " " + path;
        }

        private static Optional<Entry> parse(String line) {
            String[] parts = line.split(" ", 4);
            if (parts.length < 4
                    || !parts[1].matches("\\d{1,18}")
                    || !parts[2].matches("\\d{1,18}")) {
                return Optional.empty();
            }
            return Optional.of(
                    new Entry(
                            parts[3],
                            Long.parseLong(parts[1]),
                            Long.parseLong(parts[2]),
                            parts[0]));
        }
    }

    /** Takes stock of a folder. */
    static BundleListing of(Path folder, String about) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                            throws IOException {
                        String path = folder.relativize(file).toString().replace('\\', '/');
                        if (!path.equals(NAME)) {
                            entries.add(entry(path, file, facts));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        entries.sort(Comparator.comparing(Entry::path));
        return new BundleListing(about, List.copyOf(entries));
    }

    private static Entry entry(String path, Path file, BasicFileAttributes facts)
            throws IOException {
        if (facts.isSymbolicLink()) {
            String target = Files.readSymbolicLink(file).toString();
            return new Entry(path, 0, 0, Sha256.of(target));
        }
        return new Entry(path, facts.size(), facts.lastModifiedTime().toMillis(), Sha256.of(file));
    }

    /** Writes the marker and makes it last. */
    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(TITLE + "\n" + about + "\n");
        entries.forEach(e -> text.append(e.line()).append('\n'));
        String body = text.toString();
        String whole = body + "end " + Sha256.of(body) + "\n";
        Files.writeString(
                folder.resolve(NAME),
                whole,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }

    /** Reads a marker; absent when there is none or it is not whole. */
    static Optional<BundleListing> read(Path folder) throws IOException {
        Path marker = folder.resolve(NAME);
        if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(marker), StandardCharsets.UTF_8);
        int end = text.lastIndexOf("end ");
        if (end < 0 || !text.startsWith(TITLE + "\n")) {
            return Optional.empty();
        }
        String body = text.substring(0, end);
        String hash = Sha256.of(body);
        if (!text.substring(end).equals("end " + hash + "\n")) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        body.lines().skip(2).map(Entry::parse).flatMap(Optional::stream).forEach(entries::add);
        return Optional.of(new BundleListing(body.lines().skip(1).findFirst().orElse(""), entries));
    }

    /** A hash that names this very content, whatever the times. */
    String contentHash() {
        StringBuilder text = new StringBuilder();
        entries.forEach(e -> text.append(e.sha256()).append(' ').append(e.path()).append('\n'));
        return Sha256.of(text.toString());
    }
}
