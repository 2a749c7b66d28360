package org.keywright.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The window's content, larger or smaller than usual. It is drawn at that size, not stretched, so
 * that text and keycaps stay crisp; and never so large that the window has no room for it.
 */
final class Scaled extends Pane {

    /** What the content needs at least, in its own pixels. */
    static final double LEAST_WIDTH = 860;

    static final double LEAST_HEIGHT = 540;

    private final Scale scale = new Scale(1, 1);
    private double wanted = 1;

    /** Shows {@code content}. */
    Scaled(Region content) {
        show(content);
    }

    /** Shows something else at the same size. */
    void show(Region content) {
        getChildren().forEach(before -> before.getTransforms().remove(scale));
        content.getTransforms().add(scale);
        getChildren().setAll(content);
    }

    /** Sets how large it is to be: 1 is as usual. */
    void scaleTo(double factor) {
        wanted = factor;
        requestLayout();
    }

    /** How large it is at most in a window of this size, and no smaller than usual for that. */
    static double fitting(double wanted, double width, double height) {
        double room = Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT);
        return Math.min(wanted, Math.max(1, room));
    }

    @Override
    protected void layoutChildren() {
        double factor = fitting(wanted, getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        for (Node content : getChildren()) {
            content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        }
    }
}
