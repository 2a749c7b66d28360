package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.keywright.build.Sha256;

/**
 * The contents of the tree's and the generated files as one build found them, by their paths
 * relative to the tree. Safe from any thread.
 */
final class FileHashes {

    /**
     * A file as it was read.
     *
     * @param stamp time and size before it was read
     * @param hash of its content; absent if it cannot be read
     */
    private record Known(String stamp, Optional<String> hash) {}

    private final Path tree;
    private final Path own;
    private final Instant start = Instant.now();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /**
     * @param tree where relative paths begin
     * @param own a folder that nobody else writes to
     */
    FileHashes(Path tree, Path own) {
        this.tree = tree;
        this.own = own;
    }

    /** The hash of a file's content. */
    Optional<String> find(String name) {
        return known.computeIfAbsent(name, this::read).hash();
    }

    /** Whether the file is what was hashed, and was so during the whole build. */
    boolean steady(String name) {
        Known before = known.computeIfAbsent(name, this::read);
        Path file = tree.resolve(name);
        return before.hash().isPresent()
                && before.stamp().equals(stamp(file))
                && (file.startsWith(own) || isOlder(file));
    }

    /** The hash of the names of what lies in a folder: a new header could hide another. */
    String names(String folder) {
        return names.computeIfAbsent(folder, this::list);
    }

    private Known read(String name) {
        Path file = tree.resolve(name);
        String stamp = stamp(file);
        try {
            return new Known(stamp, Optional.of(Sha256.of(Files.readAllBytes(file))));
        } catch (IOException e) {
            return new Known(stamp, Optional.empty());
        }
    }

    private String list(String folder) {
        try (Stream<Path> children = Files.list(tree.resolve(folder))) {
            List<String> sorted = children.map(f -> f.getFileName().toString()).sorted().toList();
            return Sha256.of(String.join("\n", sorted));
        } catch (IOException e) {
            return "none";
        }
    }

    private boolean isOlder(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(start);
        } catch (IOException e) {
            return false;
        }
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return facts.lastModifiedTime() + " " + facts.size();
        } catch (IOException e) {
            return "none";
        }
    }
}
