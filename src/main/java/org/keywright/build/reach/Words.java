package org.keywright.build.reach;

import java.util.function.Consumer;

/**
 * Finds the words of a text: identifiers, and numbers as the preprocessor cuts them (C11 6.4.8),
 * within strings too. A dollar sign separates.
 */
final class Words {

    private Words() {}

    /** Hands on every word from that place on. */
    static void each(String text, int from, Consumer<String> found) {
        int at = from;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                found.accept(text.substring(at, end));
            }
            at = end + 1;
        }
    }

    /** Where the word that begins there ends. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where what is not blank begins. */
    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where what is no white space of C begins. */
    static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Bytes beyond ASCII are letters: the names asked for have none. */
    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c >= 0x80;
    }
}
