package org.keywright.csource;

/**
 * Finds where pieces of C text end. Every method looks forward only and stops at the text's end.
 */
final class CScan {

    private CScan() {}

    static boolean has(String text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    /** QMK takes letters of any alphabet for names, and the dollar sign. */
    static boolean beginsName(char c) {
        return Character.isLetter(c) || c == '_' || c == '$';
    }

    /** A backslash at the end of a line, which makes the next one part of it. */
    static boolean isContinuation(String text, int at) {
        return has(text, at, '\\')
                && (has(text, at + 1, '\n') || has(text, at + 1, '\r') && has(text, at + 2, '\n'));
    }

    /** Whether the line that ends there goes on. */
    static boolean isContinued(String text, int lineEnd) {
        int before = lineEnd - 1;
        if (before >= 0 && text.charAt(before) == '\r') {
            before--;
        }
        return before >= 0 && text.charAt(before) == '\\';
    }

    static int endOfSpace(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || isContinuation(text, at))) {
            at++;
        }
        return at;
    }

    /** Numbers take letters and points along; whether they are right is for the reader to say. */
    static int endOfWord(String text, int from) {
        boolean number = !beginsName(text.charAt(from));
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!beginsName(c) && !Character.isDigit(c) && !(number && c == '.')) {
                break;
            }
            at++;
        }
        return at;
    }

    static int endOfComment(String text, int from) {
        if (text.charAt(from + 1) == '*') {
            int close = text.indexOf("*/", from + 2);
            return close < 0 ? text.length() : close + 2;
        }
        return endOfLine(text, from);
    }

    private static int endOfLine(String text, int from) {
        int at = text.indexOf('\n', from);
        while (at >= 0 && isContinued(text, at)) {
            at = text.indexOf('\n', at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    static int endOfDirective(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) != '\n' || isContinued(text, at))) {
            char c = text.charAt(at);
            if (c == '/' && (has(text, at + 1, '*') || has(text, at + 1, '/'))) {
                at = endOfComment(text, at);
            } else {
                at = c == '"' ? endOfQuoted(text, at) : at + 1;
            }
        }
        return at;
    }

    /** After the closing quote, or where the line ends without one. */
    static int endOfQuoted(String text, int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (text.charAt(at) == quote) {
                return at + 1;
            }
            at += text.charAt(at) == '\\' ? afterBackslash(text, at) : 1;
        }
        return Math.min(at, text.length());
    }

    private static int afterBackslash(String text, int at) {
        return has(text, at + 1, '\r') && has(text, at + 2, '\n') ? 3 : 2;
    }

    /** Whether an apostrophe begins a character; one in a sentence does not. */
    static boolean closesOnLine(String text, int from) {
        int length = has(text, from + 1, '\\') ? 2 : 1;
        int longest = Math.min(text.length(), from + length + 4);
        for (int at = from + 1 + length; at < longest; at++) {
            if (text.charAt(at) == '\n') {
                return false;
            }
            if (text.charAt(at) == '\'') {
                return true;
            }
        }
        return false;
    }
}
