package org.keywright.ui.control;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A shortcut beside an item of a menu, in the language of the window: JavaFX writes it in English.
 * It is shown only; the window itself listens to the keys.
 */
public final class ShownKeys extends KeyCombination {

    private final String words;

    /** The words for a shortcut. */
    public ShownKeys(KeyCombination keys) {
        words = KeyWords.of(keys);
    }

    @Override
    public String getName() {
        return words;
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    /** With a menu go all equal keys of the window; by modifiers alone F1 would be one of them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKeys shown && words.equals(shown.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }
}
