package org.keywright.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Outline;

/**
 * A keyboard as a small silhouette: one path, so that a long list of them stays light.
 *
 * <p>Edges of keys that are not rotated lie on whole pixels: at this size anything else is a blur.
 */
public final class LayoutThumbnail extends Region {

    private static final double GAP = 0.06;
    private static final double LARGEST_UNIT = 14;

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
    public void draw(KeyboardGeometry geometry) {
        if (geometry.outlines().isEmpty()) {
            clear();
            return;
        }
        double scale =
                Math.min(
                        getPrefWidth() / geometry.width(),
                        Math.min(getPrefHeight() / geometry.height(), LARGEST_UNIT));
        double left = (getPrefWidth() - geometry.width() * scale) / 2;
        double top = (getPrefHeight() - geometry.height() * scale) / 2;
        List<PathElement> drawn = new ArrayList<>(geometry.outlines().size() * 5);
        for (Outline outline : geometry.outlines()) {
            if (outline.rotation() == 0) {
                upright(outline, scale, left, top, drawn);
            } else {
                rotated(outline, scale, left, top, drawn);
            }
        }
        path.getElements().setAll(drawn);
    }

    /** Draws nothing. */
    public void clear() {
        path.getElements().clear();
    }

    private void upright(
            Outline key, double scale, double left, double top, List<PathElement> drawn) {
        double x = snapPositionX(left + key.x() * scale);
        double y = snapPositionY(top + key.y() * scale);
        double right = snapPositionX(left + (key.x() + key.width()) * scale) - 1;
        double bottom = snapPositionY(top + (key.y() + key.height()) * scale) - 1;
        drawn.add(new MoveTo(x, y));
        drawn.add(new HLineTo(Math.max(right, x + 1)));
        drawn.add(new VLineTo(Math.max(bottom, y + 1)));
        drawn.add(new HLineTo(x));
        drawn.add(new ClosePath());
    }

    private static void rotated(
            Outline key, double scale, double left, double top, List<PathElement> drawn) {
        double across = GAP / key.width();
        double down = GAP / key.height();
        Outline.Point start = key.at(across, down);
        drawn.add(new MoveTo(left + start.x() * scale, top + start.y() * scale));
        drawn.add(line(key.at(1 - across, down), scale, left, top));
        drawn.add(line(key.at(1 - across, 1 - down), scale, left, top));
        drawn.add(line(key.at(across, 1 - down), scale, left, top));
        drawn.add(new ClosePath());
    }

    private static LineTo line(Outline.Point to, double scale, double left, double top) {
        return new LineTo(left + to.x() * scale, top + to.y() * scale);
    }
}
