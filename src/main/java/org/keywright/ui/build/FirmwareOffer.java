package org.keywright.ui.build;

import org.keywright.application.TreeChoice;
import org.keywright.ui.words.Phrase;

/**
 * A firmware that a keymap can be built with.
 *
 * @param tree the QMK source tree; {@link TreeChoice#BUILT_IN} for the built-in core
 * @param name for a person: {@code Built-in core}, the tree's name
 * @param detail what tells it from others of that name: commit, branch, folder; may be empty
 * @param pinned whether the keymap is pinned to it: built from this version until that is ended
 */
public record FirmwareOffer(TreeChoice tree, String name, String detail, boolean pinned) {

    /** What comes with the program. */
    public static final FirmwareOffer CORE = new FirmwareOffer(TreeChoice.BUILT_IN, "", "");

    /** One that the keymap is not pinned to. */
    public FirmwareOffer(TreeChoice tree, String name, String detail) {
        this(tree, name, detail, false);
    }

    /** For a person; the built-in core is called so in every language. */
    @Override
    public String name() {
        return tree.folder().isEmpty() ? Phrase.of("Built-in core") : name;
    }

    /** The one that the keymap is pinned to. */
    public FirmwareOffer asPinned() {
        return new FirmwareOffer(tree, name, detail, true);
    }

    /** Name and detail in one line. */
    public String label() {
        return detail.isEmpty() ? name() : name() + " · " + detail;
    }
}
