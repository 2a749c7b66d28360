package org.keywright.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.keywright.keyboard.Outline;

/** The outline of a keycap on paper. */
final class CapShape {

    /** Of a key unit. */
    private static final double GAP = 0.03;

    private static final double ROUND = 0.16;

    private CapShape() {}

    /**
     * A cap's outline, turned as it lies.
     *
     * @param unit points in a key unit
     */
    static Shape of(Outline cap, double left, double top, double unit) {
        return placed(cap, flat(cap), left, top, unit);
    }

    /** A shape given in the cap's own units, where the cap is and turned like it. */
    static Shape placed(Outline cap, Shape flat, double left, double top, double unit) {
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale(unit, unit);
        place.rotate(Math.toRadians(cap.rotation()), cap.pivotX(), cap.pivotY());
        return place.createTransformedShape(flat);
    }

    private static Shape flat(Outline cap) {
        double x = cap.x() + GAP;
        double y = cap.y() + GAP;
        double w = cap.width() - 2 * GAP;
        double h = cap.height() - 2 * GAP;
        return switch (cap.form()) {
            case BOX -> new RoundRectangle2D.Double(x, y, w, h, ROUND, ROUND);
            case KNOB -> {
                double d = Math.min(w, h);
                yield new Ellipse2D.Double(x + (w - d) / 2, y + (h - d) / 2, d, d);
            }
            case ISO_ENTER ->
                    both(
                            new Rectangle2D.Double(x, y, w, h / 2),
                            new Rectangle2D.Double(x + 0.25, y, w - 0.25, h));
            case BIG_ENTER ->
                    both(
                            new Rectangle2D.Double(x + 0.75, y, w - 0.75, h),
                            new Rectangle2D.Double(x, y + h / 2, w, h / 2));
        };
    }

    private static Shape both(Shape one, Shape other) {
        Area area = new Area(one);
        area.add(new Area(other));
        return area;
    }
}
