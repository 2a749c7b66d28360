package org.keywright.ui.keymap;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

/** Copying keycodes as text, several with their places, and putting such a text onto keys. */
final class KeyClipboard {

    private static final int LONGEST = 100;

    private KeyClipboard() {}

    /** Copies, cuts or pastes if the event says so. */
    static boolean take(KeyEvent event, KeyEdits edits) {
        switch (event.getCode()) {
            case C -> copy(edits);
            case X -> cut(edits);
            case V -> paste(edits);
            default -> {
                return false;
            }
        }
        return true;
    }

    static void cut(KeyEdits edits) {
        copy(edits);
        edits.onClear();
    }

    static void copy(KeyEdits edits) {
        Optional<String> several =
                edits.selectedKeys().filter(p -> p.items().size() > 1).map(KeyPattern::written);
        several.or(edits::selectedText)
                .ifPresent(
                        text -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(text);
                            Clipboard.getSystemClipboard().setContent(content);
                        });
    }

    static void paste(KeyEdits edits) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            put(text, edits);
        }
    }

    /** Anything may lie in the clipboard: a page of prose is not taken for a keycode. */
    static void put(String text, KeyEdits edits) {
        Optional<KeyPattern> keys = KeyPattern.read(text);
        if (keys.isPresent()) {
            edits.onPaste(keys.get());
        } else if (!text.isBlank() && text.length() <= LONGEST && text.lines().count() == 1) {
            edits.onPaste(text.strip());
        }
    }
}
