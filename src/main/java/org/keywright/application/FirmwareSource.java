package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where firmware is built from, under a name: a folder, a zip that was unpacked, or a git
 * repository of which versions were fetched.
 *
 * @param name as the user gave it
 * @param kind {@code folder}, {@code zip} or {@code git}
 * @param place a folder, a file's name or an address
 * @param wanted of git: the branch, tag or commit asked for; empty for the server's default
 * @param tree the folder that keyboards are read from; absent while nothing was fetched to its end
 * @param current the version in use; absent for a folder
 * @param versions those that are kept, newest first
 */
public record FirmwareSource(
        String name,
        String kind,
        String place,
        String wanted,
        Optional<Path> tree,
        Optional<SourceVersion> current,
        List<SourceVersion> versions) {

    public FirmwareSource {
        versions = List.copyOf(versions);
    }

    /** Whether a newer version can be asked for without naming one. */
    public boolean updatable() {
        return kind.equals("git");
    }

    /** Whether there is an earlier version to go back to. */
    public boolean hasPrevious() {
        return current.isPresent() && versions.indexOf(current.get()) < versions.size() - 1;
    }

    /** What names it on the command line, this version and no other: {@code qmk@95b9016a}. */
    public String pin() {
        return current.map(version -> name + "@" + version.abbreviated()).orElse(name);
    }
}
