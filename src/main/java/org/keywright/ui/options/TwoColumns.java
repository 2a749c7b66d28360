package org.keywright.ui.options;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Words that wrap on the left, a control on the right; below each other where it is narrow. */
class TwoColumns extends Pane {

    private static final double GAP = 20;
    private static final double BELOW = 6;
    private static final double LEAST = 250;
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

    private static boolean narrow(double inside) {
        return inside < 2 * LEAST + GAP;
    }

    private double rightWidth(double inside) {
        return narrow(inside) ? inside : snapSizeX(Math.clamp(inside * SHARE, LEAST, MOST));
    }

    private double leftWidth(double inside) {
        return narrow(inside) ? inside : inside - rightWidth(inside) - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = Math.max(LEAST, width - insets.getLeft() - insets.getRight());
        double words = left.prefHeight(leftWidth(inside));
        double control = right.prefHeight(rightWidth(inside));
        double both = narrow(inside) ? words + BELOW + control : Math.max(words, control);
        return insets.getTop() + both + insets.getBottom();
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
        double room = leftWidth(inside);
        double wide = rightWidth(inside);
        if (narrow(inside)) {
            double words = left.prefHeight(room);
            left.resizeRelocate(insets.getLeft(), insets.getTop(), room, words);
            right.resizeRelocate(
                    insets.getLeft(),
                    insets.getTop() + words + BELOW,
                    wide,
                    height - words - BELOW);
        } else {
            left.resizeRelocate(insets.getLeft(), insets.getTop(), room, height);
            right.resizeRelocate(insets.getLeft() + room + GAP, insets.getTop(), wide, height);
        }
    }
}
