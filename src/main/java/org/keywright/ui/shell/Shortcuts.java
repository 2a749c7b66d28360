package org.keywright.ui.shell;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The window's shortcuts; those without Ctrl belong to the views that have the focus. */
final class Shortcuts {

    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1,
        KeyCode.DIGIT2,
        KeyCode.DIGIT3,
        KeyCode.DIGIT4,
        KeyCode.DIGIT5,
        KeyCode.DIGIT6,
        KeyCode.DIGIT7,
        KeyCode.DIGIT8,
        KeyCode.DIGIT9
    };

    private Shortcuts() {}

    static void install(Scene scene, Commands commands) {
        Map<KeyCombination, Runnable> all = scene.getAccelerators();
        for (WindowCommand command : WindowCommand.values()) {
            command.keys().forEach(keys -> all.put(keys, () -> commands.run(command)));
        }
        for (int i = 0; i < DIGITS.length; i++) {
            int layer = i;
            all.put(
                    new KeyCodeCombination(DIGITS[i], KeyCombination.SHORTCUT_DOWN),
                    () -> commands.showLayer(layer));
        }
    }
}
