package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.keywright.build.BuildTarget;
import org.keywright.build.ZipKind;

/**
 * A firmware wanted from a QMK source tree. Building runs what the tree's makefiles say, so ask for
 * it only with a tree that the user named.
 *
 * @param tree the tree's folder
 * @param keyboard a keyboard's name or former name
 * @param keymap the name of one of its keymaps, or the path of a keymap.json
 * @param converter QMK's name of another controller in the place of the keyboard's own
 * @param target whether the bootloader is wanted as well
 * @param zips the source zips that are wanted besides
 * @param output the folder for firmware and metadata; made if it is not there
 */
public record TreeBuildOrder(
        Path tree,
        String keyboard,
        String keymap,
        Optional<String> converter,
        BuildTarget target,
        Set<ZipKind> zips,
        Path output) {

    public TreeBuildOrder {
        zips = Set.copyOf(zips);
    }

    /** With the small source zip, which costs nothing. */
    public TreeBuildOrder(Path tree, String keyboard, String keymap, Path output) {
        this(
                tree,
                keyboard,
                keymap,
                Optional.empty(),
                BuildTarget.FIRMWARE,
                Set.of(ZipKind.SMALL),
                output);
    }

    /** For another controller. */
    public TreeBuildOrder with(Optional<String> another) {
        return new TreeBuildOrder(tree, keyboard, keymap, another, target, zips, output);
    }

    /** With other source zips. */
    public TreeBuildOrder with(Set<ZipKind> others) {
        return new TreeBuildOrder(tree, keyboard, keymap, converter, target, others, output);
    }

    /** With or without the bootloader. */
    public TreeBuildOrder with(BuildTarget another) {
        return new TreeBuildOrder(tree, keyboard, keymap, converter, another, zips, output);
    }
}
