package org.keywright.csource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with pieces taken out, which still knows on what line everything stood. */
final class Excerpt {

    private final String original;
    private final StringBuilder kept = new StringBuilder();
    private int[] keptFrom = new int[8];
    private int[] originalFrom = new int[8];
    private int pieces;
    private int[] lineStarts = {};

    /**
     * A line of the excerpt.
     *
     * @param text without its end
     * @param start offset in the excerpt
     */
    record Line(String text, int start) {}

    Excerpt(String original) {
        this.original = original;
    }

    /** Takes over a piece of the original. */
    void keep(int from, int to) {
        if (from < to) {
            if (pieces == keptFrom.length) {
                keptFrom = Arrays.copyOf(keptFrom, pieces * 2);
                originalFrom = Arrays.copyOf(originalFrom, pieces * 2);
            }
            keptFrom[pieces] = kept.length();
            originalFrom[pieces++] = from;
            kept.append(original, from, to);
        }
    }

    /** Puts a blank where something was taken out. */
    void blank() {
        kept.append(' ');
    }

    /** What is left. */
    String text() {
        return kept.toString();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String text = kept.toString();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Line(text.substring(start, end), start));
            start = end + 1;
        }
        lines.add(new Line(text.substring(start), start));
        return lines;
    }

    /** The line of the original, from 1, on which a character of the excerpt stood. */
    int lineOf(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = starts(original);
        }
        int piece = Arrays.binarySearch(keptFrom, 0, pieces, offset);
        piece = piece < 0 ? Math.max(0, -piece - 2) : piece;
        int at = pieces == 0 ? 0 : originalFrom[piece] + offset - keptFrom[piece];
        int line = Arrays.binarySearch(lineStarts, at);
        return line < 0 ? -line - 1 : line + 1;
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
