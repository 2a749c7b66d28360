package org.keywright.application;

import java.nio.file.Path;

/**
 * A firmware wanted from a QMK source tree. Building runs what the tree's makefiles say, so ask for
 * it only with a tree that the user named.
 *
 * @param tree the tree's folder
 * @param keyboard a keyboard's name or former name
 * @param keymap the name of one of its keymaps, or the path of a keymap.json
 * @param output the folder for firmware and metadata; made if it is not there
 */
public record TreeBuildOrder(Path tree, String keyboard, String keymap, Path output) {}
