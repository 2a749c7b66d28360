package org.keywright.schema;

/**
 * How a text is laid out.
 *
 * @param newline between lines; empty for a text on one line
 * @param indent of one level
 * @param comma between two values on one line
 * @param colon between name and value
 */
record TextStyle(String newline, String indent, String comma, String colon) {

    static final TextStyle PRETTY = new TextStyle("\n", "    ", ", ", ": ");
    static final TextStyle MINIFIED = new TextStyle("", "", ",", ":");

    /** No line ends at all. */
    boolean minified() {
        return newline.isEmpty();
    }

    /** The same without line ends. */
    TextStyle onOneLine() {
        return new TextStyle("", "", comma, colon);
    }

    /** The style that a text is written in, as far as it shows. */
    static TextStyle of(String text) {
        int lf = text.indexOf('\n');
        String colon = text.contains("\":") && !text.contains(": ") ? ":" : ": ";
        String comma = text.contains(", ") ? ", " : colon.equals(":") ? "," : ", ";
        if (lf < 0) {
            boolean empty = text.isBlank() || text.length() < 4;
            return empty ? PRETTY : new TextStyle("", "", comma, colon);
        }
        String newline = lf > 0 && text.charAt(lf - 1) == '\r' ? "\r\n" : "\n";
        return new TextStyle(newline, firstIndent(text, lf), comma, colon);
    }

    private static String firstIndent(String text, int firstLineEnd) {
        int start = firstLineEnd + 1;
        while (start > 0 && start < text.length()) {
            int end = start;
            while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
                end++;
            }
            boolean comment = end < text.length() && "*/#".indexOf(text.charAt(end)) >= 0;
            if (end > start && !comment && end - start <= 8) {
                return text.substring(start, end);
            }
            start = text.indexOf('\n', end) + 1;
        }
        return PRETTY.indent();
    }
}
