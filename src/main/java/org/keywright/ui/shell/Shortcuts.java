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
        all.put(control(KeyCode.Z), commands::undo);
        all.put(controlShift(KeyCode.Z), commands::redo);
        all.put(control(KeyCode.Y), commands::redo);
        all.put(control(KeyCode.S), commands::save);
        all.put(controlShift(KeyCode.S), commands::saveAs);
        all.put(control(KeyCode.O), commands::open);
        all.put(control(KeyCode.P), commands::draw);
        all.put(control(KeyCode.B), commands::build);
        all.put(controlShift(KeyCode.B), commands::builds);
        all.put(controlShift(KeyCode.F), commands::flashFile);
        all.put(controlShift(KeyCode.K), commands::console);
        all.put(controlShift(KeyCode.T), commands::tester);
        all.put(control(KeyCode.E), commands::extras);
        all.put(control(KeyCode.F), commands::search);
        all.put(control(KeyCode.COMMA), commands::options);
        all.put(new KeyCodeCombination(KeyCode.F1), commands::help);
        all.put(new KeyCodeCombination(KeyCode.F8), commands::problems);
        for (int i = 0; i < DIGITS.length; i++) {
            int layer = i;
            all.put(control(DIGITS[i]), () -> commands.showLayer(layer));
        }
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination controlShift(KeyCode code) {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }
}
