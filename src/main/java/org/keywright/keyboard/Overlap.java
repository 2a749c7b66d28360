package org.keywright.keyboard;

import java.util.List;

/** Whether two boxes, each turned as it may be, cover a common area: separating axes. */
final class Overlap {

    /** Key units; boxes that only share an edge do not overlap. */
    private static final double TOUCHING = 0.01;

    private Overlap() {}

    static boolean of(Outline one, Outline other) {
        List<Outline.Point> first = corners(one);
        List<Outline.Point> second = corners(other);
        return !apart(one.rotation(), first, second)
                && !apart(one.rotation() + 90, first, second)
                && !apart(other.rotation(), first, second)
                && !apart(other.rotation() + 90, first, second);
    }

    private static List<Outline.Point> corners(Outline box) {
        return List.of(box.at(0, 0), box.at(1, 0), box.at(0, 1), box.at(1, 1));
    }

    /** Whether the shadows on a line in that direction do not overlap. */
    private static boolean apart(
            double degrees, List<Outline.Point> first, List<Outline.Point> second) {
        double x = Math.cos(Math.toRadians(degrees));
        double y = Math.sin(Math.toRadians(degrees));
        double[] one = shadow(first, x, y);
        double[] other = shadow(second, x, y);
        return one[1] < other[0] + TOUCHING || other[1] < one[0] + TOUCHING;
    }

    private static double[] shadow(List<Outline.Point> corners, double x, double y) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Outline.Point p : corners) {
            least = Math.min(least, p.x() * x + p.y() * y);
            most = Math.max(most, p.x() * x + p.y() * y);
        }
        return new double[] {least, most};
    }
}
