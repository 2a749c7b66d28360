package org.keywright.ui.options;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do in a field besides typing. */
final class TypingKeys {

    private TypingKeys() {}

    static void take(KeyEvent event, OptionField field) {
        boolean taken =
                switch (event.getCode()) {
                    case ENTER -> applied(field);
                    case ESCAPE -> reverted(field);
                    case Z, Y -> event.isShortcutDown() && field.clean() && stepped(event, field);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private static boolean applied(OptionField field) {
        field.onApply();
        return true;
    }

    /** Without anything typed, Escape belongs to the list. */
    private static boolean reverted(OptionField field) {
        boolean typed = !field.clean();
        if (typed) {
            field.onRevert();
        }
        return typed;
    }

    /** Once taken over, undo is the keymap's and not the field's. */
    private static boolean stepped(KeyEvent event, OptionField field) {
        if (event.getCode() == KeyCode.Y || event.isShiftDown()) {
            field.onRedo();
        } else {
            field.onUndo();
        }
        return true;
    }
}
