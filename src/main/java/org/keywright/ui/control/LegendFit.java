package org.keywright.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Finds the largest font in which a legend fits its keycap, on one line or two. */
final class LegendFit {

    private static final double SMALLEST = 7;

    /** Hard to read, and still better than half a word. */
    private static final double LAST = 6;

    private static final double LINE_HEIGHT = 1.22;
    private static final String GAPS = " _(+,/";
    private static final Map<Wanted, Fitted> KNOWN = new HashMap<>();
    private static final Map<Double, Font> FONTS = new HashMap<>();
    private static final Text MEASURE = new Text();

    private LegendFit() {}

    /** What is to fit where: text, room in pixels, and the size it would like to have. */
    record Wanted(String text, int width, int height, int size) {}

    /** The text with line breaks put in, its font, and the room it takes in pixels. */
    record Fitted(String text, Font font, double width, double height) {}

    static Fitted fit(String text, double width, double height, double size) {
        Wanted wanted =
                new Wanted(
                        text,
                        (int) Math.floor(width),
                        (int) Math.floor(height),
                        (int) Math.round(size));
        return KNOWN.computeIfAbsent(wanted, LegendFit::search);
    }

    /** Whether a text needs more than one line, however small. */
    static boolean isLong(String text, double width) {
        return width(text, SMALLEST) > Math.floor(width);
    }

    private static Fitted search(Wanted wanted) {
        List<String> forms = forms(wanted.text());
        for (int size = Math.max(wanted.size(), (int) SMALLEST); size >= LAST; size--) {
            for (String form : forms) {
                if (fits(form, size, wanted)) {
                    return measured(form, size);
                }
            }
        }
        String halves = halved(wanted.text());
        boolean oneLine = wanted.height() < 2 * SMALLEST * LINE_HEIGHT - 1;
        return fits(halves, (int) SMALLEST, wanted)
                ? measured(halves, SMALLEST)
                : measured(shortened(forms.get(oneLine ? 0 : 1), wanted), SMALLEST);
    }

    /** On one line, on two, and on three if there are so many words. */
    private static List<String> forms(String text) {
        String two = broken(text);
        String[] lines = two.split("\n", 2);
        String three =
                lines.length < 2
                        ? two
                        : lines[0].length() > lines[1].length()
                                ? broken(lines[0]) + "\n" + lines[1]
                                : lines[0] + "\n" + broken(lines[1]);
        return List.of(text, two, three);
    }

    /** A word that is too long, broken in its middle: better than a word that is cut off. */
    private static String halved(String text) {
        int middle = (text.length() + 1) / 2;
        boolean pair = text.length() > 1 && Character.isLowSurrogate(text.charAt(middle));
        return text.substring(0, pair ? middle + 1 : middle)
                + "\n"
                + text.substring(pair ? middle + 1 : middle);
    }

    private static Fitted measured(String text, double size) {
        double width = width(text, size);
        return new Fitted(text, font(size), width, MEASURE.getLayoutBounds().getHeight());
    }

    /** The same object for the same size: a text takes another one for a change. */
    private static Font font(double size) {
        return FONTS.computeIfAbsent(size, Font::font);
    }

    private static boolean fits(String text, int size, Wanted room) {
        long lines = text.lines().count();
        return lines * size * LINE_HEIGHT <= room.height() + 1 && width(text, size) <= room.width();
    }

    private static double width(String text, double size) {
        MEASURE.setFont(font(size));
        MEASURE.setText(text);
        return MEASURE.getLayoutBounds().getWidth();
    }

    /** Breaks behind the space or sign nearest the middle, if there is one. */
    private static String broken(String text) {
        int middle = text.length() / 2;
        int best = -1;
        for (int i = 1; i < text.length() - 1; i++) {
            boolean gap = GAPS.indexOf(text.charAt(i)) >= 0;
            if (gap && (best < 0 || Math.abs(i - middle) < Math.abs(best - middle))) {
                best = i;
            }
        }
        if (best < 0) {
            return text;
        }
        boolean space = text.charAt(best) == ' ';
        return text.substring(0, space ? best : best + 1) + "\n" + text.substring(best + 1);
    }

    private static String shortened(String text, Wanted room) {
        StringBuilder all = new StringBuilder();
        for (String line : text.split("\n", 2)) {
            String kept = line;
            boolean whole = width(line, SMALLEST) <= room.width();
            while (!whole && kept.length() > 1 && width(kept + "…", SMALLEST) > room.width()) {
                kept = kept.substring(0, kept.length() - 1);
            }
            all.append(all.isEmpty() ? "" : "\n").append(kept.equals(line) ? line : kept + "…");
        }
        return all.toString();
    }
}
