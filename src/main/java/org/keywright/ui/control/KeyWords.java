package org.keywright.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.keywright.ui.words.Phrase;

/** A shortcut as it is written: {@code Ctrl+Shift+Z}, on macOS with Command. */
public final class KeyWords {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private KeyWords() {}

    /** All of them, with commas between. */
    public static String of(List<KeyCombination> keys) {
        return String.join(", ", keys.stream().map(KeyWords::of).distinct().toList());
    }

    /** One of them. */
    public static String of(KeyCombination keys) {
        List<String> parts = new ArrayList<>();
        if (keys.getShortcut() == ModifierValue.DOWN) {
            parts.add(MAC ? "⌘" : Phrase.of("Ctrl"));
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            parts.add(Phrase.of("Alt"));
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            parts.add(Phrase.of("Shift"));
        }
        parts.add(keys instanceof KeyCodeCombination one ? name(one.getCode()) : keys.getName());
        return String.join("+", parts);
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case COMMA -> ",";
            case ENTER -> Phrase.in("key", "Enter");
            case DELETE -> Phrase.in("key", "Delete");
            case PLUS, EQUALS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            default -> code.getName();
        };
    }
}
