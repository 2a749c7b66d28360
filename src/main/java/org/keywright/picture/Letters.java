package org.keywright.picture;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** The letters that pictures are written with: the system's own sans serif. */
final class Letters {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 100);
    private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 100);

    private Letters() {}

    /** Whether this system has letters at all: one without a desktop may lack every font. */
    static boolean present() {
        try {
            return width("m", 1, false) > 0;
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            return false;
        }
    }

    /** How wide a text is, in points. */
    static double width(String text, double size, boolean bold) {
        return text.isEmpty() ? 0 : font(bold).getStringBounds(text, EXACT).getWidth() * size / 100;
    }

    /** The largest size up to {@code size} at which a text fits into {@code room} points. */
    static double fitted(String text, double size, double room) {
        double width = width(text, size, false);
        return width <= room ? size : size * room / width;
    }

    /** The outlines of the letters, where the words are. */
    static Shape outline(Mark.Words words) {
        if (words.text().isBlank()) {
            return new java.awt.geom.Path2D.Double();
        }
        double left =
                words.centred()
                        ? words.x() - width(words.text(), words.size(), words.bold()) / 2
                        : words.x();
        AffineTransform place = turned(words.turn());
        place.translate(left, words.y());
        place.scale(words.size() / 100, words.size() / 100);
        return new TextLayout(words.text(), font(words.bold()), EXACT).getOutline(place);
    }

    private static AffineTransform turned(Mark.Turn turn) {
        return AffineTransform.getRotateInstance(
                Math.toRadians(turn.degrees()), turn.x(), turn.y());
    }

    private static Font font(boolean bold) {
        return bold ? BOLD : PLAIN;
    }
}
