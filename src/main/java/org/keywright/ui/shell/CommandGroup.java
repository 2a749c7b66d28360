package org.keywright.ui.shell;

import org.keywright.ui.words.Phrase;

/** What a command is about: a heading of the shortcut table. */
enum CommandGroup {
    WINDOW,
    KEYMAP,
    FIRMWARE,
    RUNNING,
    KEYS,
    LAYERS;

    String title() {
        return switch (this) {
            case WINDOW -> Phrase.of("Window");
            case KEYMAP -> Phrase.of("Keymap");
            case KEYS -> Phrase.of("Keys");
            case LAYERS -> Phrase.of("Layers");
            case FIRMWARE -> Phrase.of("Firmware");
            case RUNNING -> Phrase.of("Running keyboards");
        };
    }
}
