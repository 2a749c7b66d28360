package org.keywright.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.keywright.keyboard.Layout;

/** A keyboard as a small silhouette: one path, so that a long list of them stays light. */
public final class LayoutThumbnail extends Region {

    private static final double GAP = 0.06;

    private final Path path = new Path();

    /** An empty silhouette of this size in pixels. */
    public LayoutThumbnail(double width, double height) {
        path.getStyleClass().add("thumbnail");
        path.setManaged(false);
        getChildren().add(path);
        getStyleClass().add("layout-thumbnail");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Draws a layout, as large as fits. */
    public void draw(Layout layout) {
        KeyboardGeometry geometry = KeyboardGeometry.of(layout);
        path.getElements().clear();
        if (geometry.outlines().isEmpty()) {
            return;
        }
        double scale =
                Math.min(
                        getPrefWidth() / geometry.width(),
                        Math.min(getPrefHeight() / geometry.height(), 14));
        double left = (getPrefWidth() - geometry.width() * scale) / 2;
        double top = (getPrefHeight() - geometry.height() * scale) / 2;
        for (Outline outline : geometry.outlines()) {
            add(outline, scale, left, top);
        }
    }

    /** Draws nothing. */
    public void clear() {
        path.getElements().clear();
    }

    private void add(Outline outline, double scale, double left, double top) {
        double across = GAP / outline.width();
        double down = GAP / outline.height();
        Outline.Point a = outline.at(across, down);
        path.getElements().add(new MoveTo(left + a.x() * scale, top + a.y() * scale));
        line(outline.at(1 - across, down), scale, left, top);
        line(outline.at(1 - across, 1 - down), scale, left, top);
        line(outline.at(across, 1 - down), scale, left, top);
        path.getElements().add(new ClosePath());
    }

    private void line(Outline.Point to, double scale, double left, double top) {
        path.getElements().add(new LineTo(left + to.x() * scale, top + to.y() * scale));
    }
}
