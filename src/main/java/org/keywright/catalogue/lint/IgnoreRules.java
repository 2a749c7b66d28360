package org.keywright.catalogue.lint;

import java.util.List;
import java.util.Optional;

/** The {@code .gitignore} at the root of a tree: which files do not belong into it. */
final class IgnoreRules {

    private final List<IgnorePattern> patterns;

    private IgnoreRules(List<IgnorePattern> patterns) {
        this.patterns = patterns;
    }

    static IgnoreRules read(String text) {
        return new IgnoreRules(
                text.lines().map(IgnorePattern::read).flatMap(Optional::stream).toList());
    }

    /**
     * Whether a file is ignored, or a folder it lies in.
     *
     * @param path from the root, with {@code /}
     */
    boolean ignores(String path) {
        List<String> names = IgnorePattern.names(path);
        for (int length = 1; length < names.size(); length++) {
            if (ignores(names.subList(0, length), true)) {
                return true;
            }
        }
        return ignores(names, false);
    }

    /** The last line that fits decides. */
    private boolean ignores(List<String> names, boolean folder) {
        return patterns.reversed().stream()
                .filter(pattern -> pattern.matches(names, folder))
                .findFirst()
                .filter(pattern -> !pattern.again())
                .isPresent();
    }
}
