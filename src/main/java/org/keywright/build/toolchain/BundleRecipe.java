package org.keywright.build.toolchain;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;

/**
 * How to make a toolchain folder out of downloaded files.
 *
 * @param version of the tool, with its maker's name: the folder is called so
 * @param source the files
 * @param programs folder of the programs below the toolchain's folder
 * @param libraries folders of libraries the programs need, below the toolchain's folder
 * @param keep globs of the files to unpack; all when empty
 * @param drop globs of files not to unpack although {@code keep} has them
 */
public record BundleRecipe(
        String version,
        BundleSource source,
        String programs,
        List<String> libraries,
        List<String> keep,
        List<String> drop) {

    public BundleRecipe {
        libraries = List.copyOf(libraries);
        keep = List.copyOf(keep);
        drop = List.copyOf(drop);
    }

    /** Which paths of the archives are unpacked. */
    Predicate<String> wanted() {
        List<PathMatcher> kept = matchers(keep);
        List<PathMatcher> dropped = matchers(drop);
        return text -> {
            Path path = Path.of(text);
            boolean in = kept.isEmpty() || kept.stream().anyMatch(m -> m.matches(path));
            return in && dropped.stream().noneMatch(m -> m.matches(path));
        };
    }

    private static List<PathMatcher> matchers(List<String> globs) {
        return globs.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }
}
