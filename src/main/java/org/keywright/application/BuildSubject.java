package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a job builds, for people.
 *
 * @param keyboard as it was asked for
 * @param keymap the keymap's name
 * @param tree the QMK source tree; absent for the built-in core
 * @param file the keymap.json; absent for a keymap that was never saved or lies in the tree
 */
public record BuildSubject(
        String keyboard, String keymap, Optional<Path> tree, Optional<Path> file) {

    /** What an order for a tree names. */
    public static BuildSubject of(TreeBuildOrder order) {
        boolean file = order.keymap().endsWith(".json");
        return new BuildSubject(
                order.keyboard(),
                file ? String.valueOf(Path.of(order.keymap()).getFileName()) : order.keymap(),
                Optional.of(order.tree()),
                file ? Optional.of(Path.of(order.keymap())) : Optional.empty());
    }

    /** A keymap as it was opened, for the built-in core. */
    public static BuildSubject of(OpenKeymap opened) {
        return new BuildSubject(
                opened.document().keyboard(),
                opened.document().name(),
                Optional.empty(),
                opened.file());
    }

    /** {@code planck/rev6:mine}, as QMK names it. */
    public String label() {
        return keyboard + ":" + keymap;
    }
}
