package org.keywright.ui.quick;

import org.keywright.ui.words.Phrase;

/** What the command palette can find, in the order in which equals are listed. */
public enum QuickKind {
    COMMAND,
    LAYER,
    KEYMAP,
    KEYBOARD,
    OPTION;

    /** In a word. */
    public String title() {
        return switch (this) {
            case COMMAND -> Phrase.of("Command");
            case LAYER -> Phrase.of("Layer");
            case KEYMAP -> Phrase.of("Keymap");
            case KEYBOARD -> Phrase.of("Keyboard");
            case OPTION -> Phrase.of("Option");
        };
    }
}
