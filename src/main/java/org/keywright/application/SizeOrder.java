package org.keywright.application;

import java.nio.file.Path;
import org.keywright.keymap.KeymapDocument;

/** Whose size is wanted. */
public sealed interface SizeOrder {

    /**
     * A firmware of a QMK source tree, as it would be built.
     *
     * @param build what; its output folder is not written to
     */
    record OfTree(TreeBuildOrder build) implements SizeOrder {}

    /**
     * A keymap as it is on the screen, from a QMK source tree that the user named.
     *
     * @param opened the file the keymap came from
     * @param now the keymap after some edits
     * @param tree the tree's folder
     */
    record OnScreen(OpenKeymap opened, KeymapDocument now, Path tree) implements SizeOrder {}

    /**
     * A keymap as it is on the screen, with the built-in core.
     *
     * @param opened the file the keymap came from
     * @param now the keymap after some edits
     */
    record OfCore(OpenKeymap opened, KeymapDocument now) implements SizeOrder {}
}
