package org.keywright.ui.control;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does to a keycap. */
final class KeyPresses {

    private KeyPresses() {}

    /** Reports presses, double clicks and drops on a cap as those of key {@code index}. */
    static void install(Keycap cap, int index, KeyActions actions) {
        cap.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event, index, actions));
        cap.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        actions.clicked(index);
                    }
                    if (event.getClickCount() == 2) {
                        actions.opened(index);
                    }
                    event.consume();
                });
        cap.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    actions.menu(index, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
        cap.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (focused) {
                                actions.focused(index);
                            }
                        });
        KeyDrags.install(cap, index, actions);
    }

    private static void press(MouseEvent event, int index, KeyActions actions) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.isShortcutDown()) {
                actions.toggled(index);
            } else if (event.isShiftDown()) {
                actions.extended(index);
            } else {
                actions.pressed(index);
            }
        }
        // A scroll pane around would take the focus if it saw the press.
        event.consume();
    }
}
