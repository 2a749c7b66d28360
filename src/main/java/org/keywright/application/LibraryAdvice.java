package org.keywright.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.build.tree.TreeVersion;
import org.keywright.build.tree.VersionFile;

/** How to get a library that a tree lacks, when Keywright itself keeps the tree. */
final class LibraryAdvice {

    private LibraryAdvice() {}

    /** One sentence; empty for a folder of the user's. */
    static Optional<String> of(Path tree, String keyboard) {
        try {
            return VersionFile.ofTree(tree).map(version -> words(version, tree, keyboard));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String words(TreeVersion version, Path tree, String keyboard) {
        return version.isCommit()
                ? "Run: keywright sources fetch %s --for %s".formatted(tree.getFileName(), keyboard)
                : "A zip does not hold them: add the git repository with keywright sources add.";
    }
}
