package org.keywright.ui.build;

import org.keywright.application.TreeChoice;

/**
 * A firmware that a keymap can be built with.
 *
 * @param tree the QMK source tree; {@link TreeChoice#BUILT_IN} for the built-in core
 * @param name for a person: {@code Built-in core}, the tree's name
 * @param detail what tells it from others of that name: commit, branch, folder; may be empty
 */
public record FirmwareOffer(TreeChoice tree, String name, String detail) {

    /** What comes with the program. */
    public static final FirmwareOffer CORE =
            new FirmwareOffer(TreeChoice.BUILT_IN, "Built-in core", "");

    /** Name and detail in one line. */
    public String label() {
        return detail.isEmpty() ? name : name + " · " + detail;
    }
}
