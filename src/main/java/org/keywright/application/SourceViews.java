package org.keywright.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.keywright.build.tree.Origin;
import org.keywright.build.tree.StoredSource;
import org.keywright.build.tree.TreeVersion;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Shows stored sources to the doors, and says what is wrong with a wish for one. */
final class SourceViews {

    private SourceViews() {}

    static FirmwareSource of(StoredSource stored) {
        return new FirmwareSource(
                stored.name(),
                stored.origin().kind(),
                stored.origin().place(),
                stored.origin() instanceof Origin.Git git ? git.wanted() : "",
                stored.tree().map(SourceViews::real),
                stored.version().map(version -> version(stored, version)),
                stored.versions().stream().map(version -> version(stored, version)).toList());
    }

    private static SourceVersion version(StoredSource stored, TreeVersion version) {
        return new SourceVersion(
                version.id(),
                version.label(),
                version.when(),
                real(stored.tree(version)),
                new java.util.TreeSet<>(version.libraries().keySet()));
    }

    /** As {@link Trees} names a tree in use, so that the two can be compared. */
    static Path real(Path tree) {
        try {
            return tree.toRealPath();
        } catch (IOException gone) {
            return tree;
        }
    }

    static Problem unknown(String name) {
        return error(
                "source-unknown",
                "There is no firmware source called %s.".formatted(name),
                "Run: keywright sources list");
    }

    static Problem noPlace(String place) {
        return error(
                "source-place",
                "%s is neither an address nor the name of a file or a folder.".formatted(place),
                "Give an https:// address, a .zip or a folder.");
    }

    static Problem notFetched(String name) {
        return error(
                "source-not-fetched",
                "%s was never fetched to its end.".formatted(name),
                "Run: keywright sources update " + name);
    }

    static Problem noVersion(String name, String id) {
        return error(
                "source-version-unknown",
                "%s has no version %s on this computer.".formatted(name, id),
                "Run: keywright sources update %s --ref COMMIT".formatted(name));
    }

    static Problem pinned(String name, List<Path> keymaps) {
        return error(
                "source-pinned",
                "%s is what these keymaps are built from: %s."
                        .formatted(
                                name,
                                keymaps.stream()
                                        .map(Path::toString)
                                        .collect(Collectors.joining(", "))),
                "Give --force to remove it anyway.");
    }

    private static Problem error(String code, String message, String advice) {
        return Problem.error(code, new Location.Everywhere(), message, advice);
    }
}
