package org.keywright.csource;

/** Blanks as the reference understands them: whatever Unicode calls white space. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001C'
                : c >= '\u0085'
                        && (c == '\u0085' || Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** The text without blanks at its ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The first offset from there on that is no blank, or the text's length. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first offset from there on that is a blank, or the text's length. */
    static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The words from there on with one blank between each two. */
    static String joined(String text, int from) {
        StringBuilder out = new StringBuilder();
        int at = skip(text, from);
        while (at < text.length()) {
            int end = endOfWord(text, at);
            out.append(out.isEmpty() ? "" : " ").append(text, at, end);
            at = skip(text, end);
        }
        return out.toString();
    }
}
