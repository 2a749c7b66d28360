package org.keywright.build.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contents of the tree's and the generated files as one build found them, by their paths
 * relative to the tree. Safe from any thread.
 */
final class FileHashes {

    private final Path tree;
    private final Path own;
    private final FileStamps stamps;
    private final Instant start = Instant.now().minus(FileStamps.STEP);
    private final Map<String, FileStamps.Known> known = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> steady = new ConcurrentHashMap<>();

    /**
     * @param tree where relative paths begin
     * @param own a folder that nobody else writes to
     * @param stamps what was read before
     */
    FileHashes(Path tree, Path own, FileStamps stamps) {
        this.tree = tree;
        this.own = own;
        this.stamps = stamps;
    }

    /** The hash of a file's content. */
    Optional<String> find(String name) {
        return known(name).hash();
    }

    /**
     * The hash of a file's content if it was the same during the whole build, the last moment being
     * that of the first question.
     */
    Optional<String> steady(String name) {
        return steady.computeIfAbsent(name, n -> isSteady(n) ? find(n) : Optional.empty());
    }

    private boolean isSteady(String name) {
        Path file = tree.resolve(name);
        FileStamps.Known then = known(name);
        return then.stamp().equals(FileStamps.stamp(file))
                && (file.startsWith(own) || isOlder(file));
    }

    private FileStamps.Known known(String name) {
        return known.computeIfAbsent(name, n -> stamps.read(tree.resolve(n)));
    }

    private boolean isOlder(Path file) {
        return LastChange.of(file).filter(time -> time.isBefore(start)).isPresent();
    }
}
