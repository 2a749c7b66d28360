package org.keywright.ui.live;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.keywright.ui.fx.Pause;

/**
 * Takes every key of a window for the tester, shortcuts too, as long as it is wanted. Esc held for
 * a second gives the keys back.
 */
final class TakenKeys {

    private static final double HOLD_MILLIS = 1000;

    private final TesterViewModel tester;
    private final Scene scene;
    private final Pause escape;
    private final EventHandler<KeyEvent> onKey = this::take;
    private final ChangeListener<Boolean> onFocus = (window, was, now) -> focus(now);
    private boolean escapeDown;

    TakenKeys(TesterViewModel tester, Scene scene) {
        this.tester = tester;
        this.scene = scene;
        escape = new Pause(HOLD_MILLIS, () -> tester.takingProperty().set(false));
    }

    void attach() {
        scene.addEventFilter(KeyEvent.ANY, onKey);
        Window window = scene.getWindow();
        if (window != null) {
            window.focusedProperty().addListener(onFocus);
        }
    }

    void detach() {
        escape.cancel();
        scene.removeEventFilter(KeyEvent.ANY, onKey);
        Window window = scene.getWindow();
        if (window != null) {
            window.focusedProperty().removeListener(onFocus);
        }
    }

    private void take(KeyEvent event) {
        if (!tester.takingProperty().get()) {
            // The release of the Esc that ended it belongs to nobody else.
            if (escapeDown && event.getCode() == KeyCode.ESCAPE) {
                escapeDown = event.getEventType() != KeyEvent.KEY_RELEASED;
                event.consume();
            }
            return;
        }
        boolean down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (down || event.getEventType() == KeyEvent.KEY_RELEASED) {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(down);
            }
            tester.onKey(event.getCode().name(), down, System.nanoTime());
        }
        event.consume();
    }

    private void escape(boolean down) {
        if (down && !escapeDown) {
            escape.restart();
        } else if (!down) {
            escape.cancel();
        }
        escapeDown = down;
    }

    private void focus(boolean focused) {
        if (!focused) {
            escape.cancel();
            escapeDown = false;
            tester.onFocusLost();
        }
    }
}
