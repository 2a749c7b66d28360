package org.keywright.ui.control;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A rectangle drawn with the mouse beside the keys, or with Shift held from anywhere; what it
 * touches is selected.
 */
final class KeySweep extends Region {

    /** Pixels; a shorter way is a click with a shaking hand. */
    private static final double LEAST = 4;

    private final KeyboardView keyboard;
    private final Consumer<Set<Integer>> onSwept;
    private double fromX;
    private double fromY;
    private boolean pressed;

    KeySweep(KeyboardView keyboard, Consumer<Set<Integer>> onSwept) {
        this.keyboard = keyboard;
        this.onSwept = onSwept;
        getStyleClass().add("key-sweep");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        // Filters: keys take presses for themselves, and keep them from whatever is around.
        keyboard.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        keyboard.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        keyboard.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        boolean beside = event.getTarget() == keyboard;
        pressed = event.getButton() == MouseButton.PRIMARY && (beside || event.isShiftDown());
        fromX = event.getX();
        fromY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double x = Math.clamp(event.getX(), 0, keyboard.getWidth());
        double y = Math.clamp(event.getY(), 0, keyboard.getHeight());
        if (!isVisible() && Math.hypot(x - fromX, y - fromY) < LEAST) {
            return;
        }
        setVisible(true);
        toFront();
        resizeRelocate(
                Math.min(x, fromX), Math.min(y, fromY), Math.abs(x - fromX), Math.abs(y - fromY));
        onSwept.accept(touched());
        event.consume();
    }

    private void release(MouseEvent event) {
        if (isVisible()) {
            event.consume();
        }
        setVisible(false);
        pressed = false;
    }

    private Set<Integer> touched() {
        Bounds box = getBoundsInParent();
        Set<Integer> keys = new TreeSet<>();
        for (int i = 0; i < keyboard.caps().size(); i++) {
            Keycap cap = keyboard.caps().get(i);
            if (box.intersects(cap.localToParent(cap.getLayoutBounds()))) {
                keys.add(i);
            }
        }
        return keys;
    }
}
