package org.keywright.build.zip;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a small source zip calls the tree's makefiles.
 *
 * @param variables for make's command line, {@code NAME=value}; {@link #ROOT} in them stands for
 *     the zip's folder
 * @param keymap the keymap's own C and make files by their names in its folder
 * @param place the keymap's folder in the tree, when the keymap can only be built there
 * @param answers the script that stands in for QMK's command line
 */
public record SmallBuild(
        List<String> variables,
        SortedMap<String, byte[]> keymap,
        Optional<String> place,
        String answers) {

    /** No path has such a part. */
    public static final String ROOT = "//zip//";

    public SmallBuild {
        variables = List.copyOf(variables);
        keymap = Collections.unmodifiableSortedMap(new TreeMap<>(keymap));
    }
}
