package org.keywright.catalogue.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the index of a tree is kept. A file that is missing, damaged, of another version or of
 * another tree counts as none; a disk that refuses to write it costs time at the next start and
 * nothing else.
 */
final class IndexFile {

    static final String ENDING = ".index";
    static final String UNFINISHED = ".part";

    /** An index of QMK's whole tree has about 1 MB. */
    private static final long LARGEST = 64L << 20;

    private final Path folder;
    private final String tree;
    private final Path file;

    /**
     * In a folder of indexes.
     *
     * @param tree the folder of the tree
     */
    IndexFile(Path folder, Path tree) {
        this.folder = folder;
        this.tree = tree.toAbsolutePath().normalize().toString();
        this.file = folder.resolve(Long.toHexString(Stamp.of(this.tree).hash()) + ENDING);
    }

    Optional<IndexContent> read() {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            Optional<IndexContent> content = IndexReader.read(tree, Files.readAllBytes(file));
            if (content.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return content;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Replaces the file at once, so that another process sees the old one or the new one. */
    void write(IndexContent content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "", UNFINISHED);
            try {
                Files.write(part, IndexWriter.write(tree, content));
                Files.move(
                        part,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            IndexTrim.trim(folder);
        } catch (IOException refused) {
            // Only the next start takes longer.
            return;
        }
    }
}
