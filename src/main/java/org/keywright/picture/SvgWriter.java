package org.keywright.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Writes a picture as SVG 1.1 (W3C); words stay words, so that they can be found and copied. */
public final class SvgWriter {

    private final StringBuilder svg = new StringBuilder(64 * 1024);

    private SvgWriter() {}

    /** The text of an SVG file. */
    public static String write(Picture picture) {
        SvgWriter writer = new SvgWriter();
        writer.begin(picture);
        picture.marks().forEach(writer::mark);
        writer.svg.append("</svg>\n");
        return writer.svg.toString();
    }

    private void begin(Picture picture) {
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
                .append(number(picture.width()))
                .append("pt\" height=\"")
                .append(number(picture.height()))
                .append("pt\" viewBox=\"0 0 ")
                .append(number(picture.width()))
                .append(' ')
                .append(number(picture.height()))
                .append("\" font-family=\"sans-serif\">\n<title>")
                .append(escaped(picture.title()))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Area area -> area(area);
            case Mark.Words words -> words(words);
        }
    }

    private void area(Mark.Area area) {
        svg.append("<path d=\"").append(path(area.outline())).append("\" fill=\"");
        svg.append(area.face().map(Ink::hex).orElse("none")).append('"');
        if (area.edge().isPresent()) {
            svg.append(" stroke=\"").append(area.edge().get().hex()).append("\" stroke-width=\"");
            svg.append(number(area.width())).append('"');
            svg.append(area.dashed() ? " stroke-dasharray=\"3 2\"" : "");
        }
        svg.append("/>\n");
    }

    private void words(Mark.Words words) {
        svg.append("<text x=\"").append(number(words.x()));
        svg.append("\" y=\"").append(number(words.y()));
        svg.append("\" font-size=\"").append(number(words.size()));
        svg.append("\" fill=\"").append(words.ink().hex()).append('"');
        svg.append(words.centred() ? " text-anchor=\"middle\"" : "");
        svg.append(words.bold() ? " font-weight=\"bold\"" : "");
        if (words.turn().degrees() != 0) {
            svg.append(" transform=\"rotate(").append(number(words.turn().degrees()));
            svg.append(' ').append(number(words.turn().x()));
            svg.append(' ').append(number(words.turn().y())).append(")\"");
        }
        svg.append('>').append(escaped(words.text())).append("</text>\n");
    }

    private static String path(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(text, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(text, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(text, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(text, 'C', at, 6);
                default -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char step, double[] at, int count) {
        text.append(step);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }

    /** At most two places behind the point, and never a locale's comma. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
    }

    /** For XML; characters that XML does not allow are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x20 && !Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                default -> safe.appendCodePoint(c);
                            }
                        });
        return safe.toString();
    }
}
