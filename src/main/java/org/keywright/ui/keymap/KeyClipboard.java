package org.keywright.ui.keymap;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

/** Copying a key's keycode as text, and putting such a text onto a key. */
final class KeyClipboard {

    private static final int LONGEST = 100;

    private KeyClipboard() {}

    /** Copies, cuts or pastes if the event says so. */
    static boolean take(KeyEvent event, KeyEdits edits) {
        switch (event.getCode()) {
            case C -> copy(edits);
            case X -> {
                copy(edits);
                edits.onClear();
            }
            case V -> paste(edits);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void copy(KeyEdits edits) {
        edits.selectedText()
                .ifPresent(
                        text -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(text);
                            Clipboard.getSystemClipboard().setContent(content);
                        });
    }

    /** Anything may lie in the clipboard: a page of prose is not taken for a keycode. */
    private static void paste(KeyEdits edits) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.lines().count() == 1) {
            edits.onPaste(text.strip());
        }
    }
}
