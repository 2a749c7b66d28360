package org.keywright.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.problem.Location;

/**
 * Generated files in memory, by relative path with {@code /} between folders.
 *
 * <p>Names are QMK's: {@code info_config.h}, {@code info_rules.mk}, {@code default_keyboard.h},
 * {@code default_keyboard.c} for the keyboard; {@code keymap.c}, {@code keymap.h}, {@code
 * config.h}, {@code rules.mk} for the keymap.
 *
 * @param files text by path
 * @param origins for some files, which span of the text came from which part of the keymap
 */
public record SourceTree(SortedMap<String, String> files, Map<String, List<Origin>> origins) {

    /**
     * A span of one line and where it came from.
     *
     * @param line from 1
     * @param firstColumn from 1, the first character
     * @param lastColumn from 1, the last character
     * @param source the part of the keymap
     */
    public record Origin(int line, int firstColumn, int lastColumn, Location source) {}

    public SourceTree {
        files.keySet().forEach(SourceTree::refuseEscape);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        origins = Map.copyOf(origins);
    }

    /** The part of the keymap that a compiler message about this spot means. */
    public Optional<Location> findOrigin(String path, int line, int column) {
        List<Origin> onLine = new ArrayList<>();
        for (Origin origin : origins.getOrDefault(path, List.of())) {
            if (origin.line() == line) {
                onLine.add(origin);
            }
        }
        return onLine.stream()
                .filter(o -> column >= o.firstColumn() && column <= o.lastColumn())
                .findFirst()
                .map(Origin::source);
    }

    /** The one place that refuses a path outside the tree. */
    private static void refuseEscape(String path) {
        boolean bad =
                path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains(":");
        for (String part : path.split("/", -1)) {
            bad |= part.isEmpty() || part.equals(".") || part.equals("..");
        }
        if (bad) {
            throw new IllegalArgumentException("not a path inside a source tree: " + path);
        }
    }
}
