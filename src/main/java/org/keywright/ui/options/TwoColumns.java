package org.keywright.ui.options;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Words on the left that wrap, a control on the right; as high as the higher of both. */
class TwoColumns extends Pane {

    private static final double GAP = 20;
    private static final double LEAST = 230;
    private static final double MOST = 320;
    private static final double SHARE = 0.34;

    private final Region left;
    private final Region right;

    TwoColumns(Region left, Region right) {
        super(left, right);
        this.left = left;
        this.right = right;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double rightWidth(double inside) {
        return snapSizeX(Math.clamp(inside * SHARE, LEAST, MOST));
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = Math.max(0, width - insets.getLeft() - insets.getRight());
        double room = Math.max(LEAST, inside - rightWidth(inside) - GAP);
        return insets.getTop()
                + Math.max(left.prefHeight(room), right.prefHeight(rightWidth(inside)))
                + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inside = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double wide = rightWidth(inside);
        double room = Math.max(LEAST, inside - wide - GAP);
        left.resizeRelocate(insets.getLeft(), insets.getTop(), room, height);
        right.resizeRelocate(insets.getLeft() + room + GAP, insets.getTop(), wide, height);
    }
}
