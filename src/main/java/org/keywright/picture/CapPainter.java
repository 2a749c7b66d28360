package org.keywright.picture;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.keyboard.Outline;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;

/** Draws keycaps: tap in the middle, hold below, shifted above. */
final class CapPainter {

    private final double left;
    private final double top;
    private final double unit;

    /** Draws at a place on the picture, with so many points to a key unit. */
    CapPainter(double left, double top, double unit) {
        this.left = left;
        this.top = top;
        this.unit = unit;
    }

    List<Mark> cap(Outline cap, Legend legend) {
        List<Mark> marks = new ArrayList<>();
        Shape outline = CapShape.of(cap, left, top, unit);
        CapInk ink = CapInk.of(legend);
        boolean ghost = legend.kind() == LegendKind.TRANSPARENT;
        boolean none = legend.kind() == LegendKind.NONE;
        marks.add(area(outline, none ? Ink.FAINT : ink.face(), ink.edge(), ghost));
        if (!legend.hold().isEmpty()) {
            addStrip(marks, cap, outline, legend);
        }
        addWords(marks, cap, legend, ghost ? Ink.SOFT : ink.words());
        return marks;
    }

    /** Just the outline, for legends from several layers. */
    Mark blank(Outline cap) {
        return area(CapShape.of(cap, left, top, unit), Ink.WHITE, Ink.LINE, false);
    }

    /** A word at a fraction of the cap, turned with it. */
    Mark word(Outline cap, String text, double across, double down, double size, Ink ink) {
        double room = cap.width() * unit * (across == 0.5 ? 0.86 : 0.4);
        return words(cap, text, across, down, Letters.fitted(text, size * unit, room), ink);
    }

    private void addStrip(List<Mark> marks, Outline cap, Shape outline, Legend legend) {
        Shape lower =
                CapShape.placed(
                        cap,
                        new Rectangle2D.Double(
                                cap.x(), cap.y() + cap.height() - 0.3, cap.width(), 0.3),
                        left,
                        top,
                        unit);
        Area strip = new Area(outline);
        strip.intersect(new Area(lower));
        CapInk ink = CapInk.hold(legend);
        marks.add(new Mark.Area(strip, Optional.of(ink.face()), Optional.empty(), 0, false));
        marks.add(
                new Mark.Area(
                        outline, Optional.empty(), Optional.of(Ink.LINE), unit * 0.02, false));
        double down = 1 - 0.09 / cap.height();
        marks.add(word(cap, legend.hold(), 0.5, down, 0.17, ink.words()));
    }

    private void addWords(List<Mark> marks, Outline cap, Legend legend, Ink ink) {
        boolean shared = !legend.hold().isEmpty() || !legend.shifted().isEmpty();
        List<String> lines = lines(legend.centre(), cap);
        double size =
                lines.size() > 1 || legend.centre().length() > 2 ? 0.22 : shared ? 0.26 : 0.32;
        double middle = 0.5 + (legend.hold().isEmpty() ? 0 : -0.12) / cap.height();
        middle += legend.shifted().isEmpty() ? 0 : 0.1 / cap.height();
        for (int i = 0; i < lines.size(); i++) {
            double shift = (i - (lines.size() - 1) / 2.0) * size * 1.15 + size * 0.36;
            marks.add(word(cap, lines.get(i), 0.5, middle + shift / cap.height(), size, ink));
        }
        if (!legend.altGr().isEmpty() && legend.hold().isEmpty() && legend.centre().length() < 3) {
            marks.add(word(cap, legend.altGr(), 0.84, 1 - 0.14 / cap.height(), 0.19, Ink.SOFT));
        }
        if (!legend.shifted().isEmpty()) {
            marks.add(word(cap, legend.shifted(), 0.5, 0.26 / cap.height(), 0.19, Ink.SOFT));
        }
    }

    /** In two lines at a blank when one line would have to be small. */
    private List<String> lines(String text, Outline cap) {
        int blank = text.indexOf(' ', text.length() / 3);
        boolean wide = Letters.width(text, 0.2 * unit, false) > cap.width() * unit * 0.86;
        return blank > 0 && wide && cap.height() >= 1
                ? List.of(text.substring(0, blank), text.substring(blank + 1))
                : List.of(text);
    }

    private Mark.Words words(
            Outline cap, String text, double across, double down, double size, Ink ink) {
        double x = left + (cap.x() + across * cap.width()) * unit;
        double y = top + (cap.y() + down * cap.height()) * unit;
        Mark.Turn turn =
                cap.rotation() == 0
                        ? Mark.Turn.NONE
                        : new Mark.Turn(
                                cap.rotation(),
                                left + cap.pivotX() * unit,
                                top + cap.pivotY() * unit);
        return new Mark.Words(text, x, y, size, ink, true, false, turn);
    }

    private Mark.Area area(Shape outline, Ink face, Ink edge, boolean dashed) {
        return new Mark.Area(outline, Optional.of(face), Optional.of(edge), unit * 0.025, dashed);
    }
}
