package org.keywright.ui.keymap;

import org.keywright.ui.words.Phrase;

/** What stands large on the keycaps. */
enum Overlay {
    LEGENDS,
    MATRIX,
    INDEX,
    SIZE,
    USE,
    LIGHTS;

    /** What people call it. */
    String title() {
        return switch (this) {
            case LEGENDS -> Phrase.of("Legends");
            case MATRIX -> Phrase.of("Matrix: row, column");
            case INDEX -> Phrase.of("Number in the layout");
            case SIZE -> Phrase.of("Size in key units");
            case USE -> Phrase.of("How many layers use the key");
            case LIGHTS -> Phrase.of("Lights: number, place, purpose");
        };
    }
}
