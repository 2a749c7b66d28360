package org.keywright.keyboard;

/**
 * One keycap's place on the drawing, in key units, before its rotation.
 *
 * @param x left edge of the box around the cap
 * @param y top edge of the box around the cap
 * @param width of the box
 * @param height of the box
 * @param rotation degrees clockwise about the pivot
 * @param pivotX from the drawing's left edge
 * @param pivotY from the drawing's top edge
 * @param form the cap's shape inside the box
 */
public record Outline(
        double x,
        double y,
        double width,
        double height,
        double rotation,
        double pivotX,
        double pivotY,
        CapForm form) {

    /** The point at these fractions of the box, after rotation. */
    public Point at(double across, double down) {
        double dx = x + across * width - pivotX;
        double dy = y + down * height - pivotY;
        double angle = Math.toRadians(rotation);
        return new Point(
                pivotX + dx * Math.cos(angle) - dy * Math.sin(angle),
                pivotY + dx * Math.sin(angle) + dy * Math.cos(angle));
    }

    /** The middle of the cap, after rotation. */
    public Point centre() {
        return at(0.5, 0.5);
    }

    Outline shifted(double dx, double dy) {
        return new Outline(x + dx, y + dy, width, height, rotation, pivotX + dx, pivotY + dy, form);
    }

    /**
     * A spot on the drawing.
     *
     * @param x from the left, in key units
     * @param y from the top, in key units
     */
    public record Point(double x, double y) {}
}
