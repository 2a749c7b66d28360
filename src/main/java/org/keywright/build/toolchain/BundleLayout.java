package org.keywright.build.toolchain;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the entries of a toolchain's archives go: which are kept, under which path, with which
 * changes to their text. A path here is always inside the toolchain's folder; {@code UnpackFolder}
 * checks what comes out once more.
 *
 * @param skip how many leading folders of every entry are left out
 * @param moves folders that get another place; the first that fits an entry is taken
 * @param keep globs of the final paths to unpack; all when empty
 * @param drop globs of files not to unpack although {@code keep} has them
 * @param edits what is changed in text files
 */
public record BundleLayout(
        int skip, List<Move> moves, List<String> keep, List<String> drop, List<TextEdit> edits) {

    /** Everything, where it is. */
    static final BundleLayout AS_IT_COMES =
            new BundleLayout(0, List.of(), List.of(), List.of(), List.of());

    public BundleLayout {
        moves = List.copyOf(moves);
        keep = List.copyOf(keep);
        drop = List.copyOf(drop);
        edits = List.copyOf(edits);
    }

    /**
     * A folder that goes elsewhere with everything in it.
     *
     * @param from its path in the archive, after skipping
     * @param to its path in the toolchain's folder
     */
    public record Move(String from, String to) {

        private Optional<String> moved(String path) {
            return path.equals(from) || path.startsWith(from + "/")
                    ? Optional.of(to + path.substring(from.length()))
                    : Optional.empty();
        }
    }

    /**
     * A text that stands for another in some files.
     *
     * @param files glob of the final paths
     * @param find what is looked for, exactly
     * @param put what stands there afterwards
     */
    public record TextEdit(String files, String find, String put) {

        boolean fits(String path) {
            return matcher(files).matches(Path.of(path));
        }
    }

    /** The final path of an entry, kept or not; empty for a folder that is skipped. */
    String place(String path) {
        String rest = path;
        for (int i = 0; i < skip; i++) {
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        for (Move move : moves) {
            Optional<String> moved = move.moved(rest);
            if (moved.isPresent()) {
                return moved.get();
            }
        }
        return rest;
    }

    /** Which final paths are unpacked; the matchers are made once. */
    Predicate<String> wanted() {
        List<PathMatcher> kept = keep.stream().map(BundleLayout::matcher).toList();
        List<PathMatcher> dropped = drop.stream().map(BundleLayout::matcher).toList();
        return text -> {
            Path path = Path.of(text);
            boolean in = kept.isEmpty() || kept.stream().anyMatch(m -> m.matches(path));
            return in && dropped.stream().noneMatch(m -> m.matches(path));
        };
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }
}
