package org.keywright.ui.extras;

import java.util.function.BooleanSupplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * Shortcuts in a field: what is typed is taken over before the keymap is saved or built, and undo
 * is the keymap's once nothing is pending in the field.
 */
final class FieldKeys {

    private FieldKeys() {}

    /**
     * Looks after a field.
     *
     * @param pending whether something was typed that is not taken over yet
     * @param commit takes it over
     */
    static void install(
            TextField field, ExtrasViewModel extras, BooleanSupplier pending, Runnable commit) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!event.isShortcutDown()) {
                        return;
                    }
                    switch (event.getCode()) {
                        case S, B -> commit.run();
                        case Z -> step(event, pending, extras, event.isShiftDown());
                        case Y -> step(event, pending, extras, true);
                        default -> {}
                    }
                });
    }

    private static void step(
            KeyEvent event, BooleanSupplier pending, ExtrasViewModel extras, boolean again) {
        if (!pending.getAsBoolean()) {
            extras.onStep(again);
            event.consume();
        }
    }
}
