package org.keywright.build.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A firmware source under its name.
 *
 * @param name as the user gave it
 * @param origin where it comes from
 * @param current the id of the version in use; absent for a folder, and while nothing is complete
 * @param versions those on the disk, newest first; none for a folder
 * @param home the folder of all its versions
 */
public record StoredSource(
        String name,
        Origin origin,
        Optional<String> current,
        List<TreeVersion> versions,
        Path home) {

    public StoredSource {
        versions = List.copyOf(versions);
    }

    /** The version in use. */
    public Optional<TreeVersion> version() {
        return current.flatMap(this::version);
    }

    /** The version whose id begins like that; the newest one of several. */
    public Optional<TreeVersion> version(String idBegins) {
        return versions.stream().filter(v -> v.id().startsWith(idBegins)).findFirst();
    }

    /** The version before the one in use. */
    public Optional<TreeVersion> previous() {
        return versions.stream()
                .dropWhile(v -> !Optional.of(v.id()).equals(current))
                .skip(1)
                .findFirst();
    }

    /** The tree to read keyboards from; absent while nothing is complete. */
    public Optional<Path> tree() {
        return origin instanceof Origin.Folder(Path folder)
                ? Optional.of(folder)
                : version().map(this::tree);
    }

    /** The tree of a version. */
    public Path tree(TreeVersion version) {
        return new SourceFolder(home).tree(version.id());
    }
}
