package org.keywright.ui.control;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows a keyboard fitted to the room there is, or some times larger with scroll bars; Ctrl and the
 * wheel zoom about the pointer.
 *
 * <p>It does not take the arrow keys as scroll panes do: those go from key to key.
 */
public final class ZoomPane extends Region {

    private static final double STEP = 1.25;
    private static final double LARGEST = 4;

    private final KeyboardView keyboard;
    private final double largestUnit;
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final Rectangle clip = new Rectangle();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);

    /**
     * @param largestUnit pixels of a key unit that fitting does not exceed
     */
    public ZoomPane(KeyboardView keyboard, double largestUnit) {
        this.keyboard = keyboard;
        this.largestUnit = largestUnit;
        keyboard.limitUnit(largestUnit);
        getChildren().addAll(keyboard, across, down);
        setClip(clip);
        setMinSize(keyboard.getMinWidth(), keyboard.getMinHeight());
        across.valueProperty().subscribe(() -> requestLayout());
        down.valueProperty().subscribe(() -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        getStyleClass().add("zoom-pane");
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setMax(0);
        bar.setVisible(false);
        bar.setFocusTraversable(false);
        return bar;
    }

    /** How many times larger than fitted; 1 is fitted. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** So many times larger than fitted, within limits. */
    public void onZoom(double times) {
        zoomTo(times, 0, 0);
    }

    /** One step larger. */
    public void onLarger() {
        zoomTo(zoom.get() * STEP, getWidth() / 2, getHeight() / 2);
    }

    /** One step smaller; not smaller than fitted. */
    public void onSmaller() {
        zoomTo(zoom.get() / STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Fits the keyboard to the room again. */
    public void onFit() {
        zoomTo(1, 0, 0);
    }

    /** Scrolls until a part of the keyboard can be seen. */
    public void reveal(Node part) {
        layout();
        Bounds bounds = sceneToLocal(part.localToScene(part.getLayoutBounds()));
        shift(across, bounds.getMinX(), bounds.getMaxX(), getWidth() - room(down));
        shift(down, bounds.getMinY(), bounds.getMaxY(), getHeight() - room(across));
    }

    private static void shift(ScrollBar bar, double from, double to, double room) {
        double by = from < 0 ? from : Math.max(0, to - room);
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    private static double room(ScrollBar bar) {
        boolean upright = bar.getOrientation() == Orientation.VERTICAL;
        return bar.isVisible() ? (upright ? bar.prefWidth(-1) : bar.prefHeight(-1)) : 0;
    }

    private void zoomTo(double wanted, double x, double y) {
        double next = Math.clamp(wanted, 1, LARGEST);
        next = next < 1.02 ? 1 : next;
        double ratio = next / zoom.get();
        double left = (across.getValue() + x) * ratio - x;
        double top = (down.getValue() + y) * ratio - y;
        zoom.set(next);
        keyboard.limitUnit(largestUnit * next);
        requestLayout();
        layout();
        across.setValue(Math.clamp(left, 0, across.getMax()));
        down.setValue(Math.clamp(top, 0, down.getMax()));
    }

    private void scroll(ScrollEvent event) {
        Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
        if (event.isShortcutDown()) {
            double factor = event.getDeltaY() > 0 ? STEP : 1 / STEP;
            if (event.getDeltaY() != 0) {
                zoomTo(zoom.get() * factor, at.getX(), at.getY());
            }
            event.consume();
        } else if (zoom.get() > 1) {
            across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
            down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean large = zoom.get() > 1;
        across.setVisible(large);
        down.setVisible(large);
        double roomX = width - room(down);
        double roomY = height - room(across);
        double contentX = large ? Math.max(roomX, snapSizeX(width * zoom.get())) : width;
        double contentY = large ? Math.max(roomY, snapSizeY(height * zoom.get())) : height;
        adjust(across, contentX, roomX);
        adjust(down, contentY, roomY);
        keyboard.resizeRelocate(
                -Math.round(across.getValue()), -Math.round(down.getValue()), contentX, contentY);
        across.resizeRelocate(0, height - across.prefHeight(-1), roomX, across.prefHeight(-1));
        down.resizeRelocate(width - down.prefWidth(-1), 0, down.prefWidth(-1), roomY);
        clip.setWidth(width);
        clip.setHeight(height);
    }

    private static void adjust(ScrollBar bar, double content, double room) {
        double most = Math.max(0, content - room);
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? 0 : most * room / content);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(room * 0.8);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return keyboard.prefWidth(height) / zoom.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return zoom.get() > 1 ? getHeight() : keyboard.prefHeight(width);
    }
}
