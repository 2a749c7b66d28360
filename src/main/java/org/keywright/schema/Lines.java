package org.keywright.schema;

import java.util.Arrays;

/** Turns offsets in a text into lines and columns; a line ends at LF, CR LF or a lone CR. */
final class Lines {

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        boolean beforeLf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || c == '\r' && !beforeLf;
    }

    int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    int column(int offset) {
        return text.codePointCount(starts[line(offset) - 1], offset) + 1;
    }
}
