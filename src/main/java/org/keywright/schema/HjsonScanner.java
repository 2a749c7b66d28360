package org.keywright.schema;

/** A cursor over HJSON text that knows its white space, comments, quoted texts and names. */
final class HjsonScanner {

    static final int END = -1;
    private static final String SYNTAX = "json-syntax";

    private final String text;

    private final int length;
    private int at;

    HjsonScanner(String text, int start) {
        this.text = text;
        this.length = text.length();
        this.at = start;
    }

    int offset() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    /** The character at the cursor, or {@link #END}. */
    int here() {
        return at < length ? text.charAt(at) : END;
    }

    int ahead(int distance) {
        return at + distance < length ? text.charAt(at + distance) : END;
    }

    boolean startsWith(String what) {
        return text.startsWith(what, at);
    }

    boolean atLineEnd() {
        int c = here();
        return c == END || c == '\n' || c == '\r';
    }

    /** Whether a comment begins at the cursor. */
    boolean atComment() {
        return here() == '#' || here() == '/' && (ahead(1) == '/' || ahead(1) == '*');
    }

    void advance(int distance) {
        at += distance;
    }

    /** Goes past white space and comments; the character found there, or {@link #END}. */
    int skipSpace() {
        while (true) {
            if (isSpace(here())) {
                at++;
            } else if (here() != '/' && here() != '#') {
                return here();
            } else if (startsWith("/*")) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
            } else if (atComment()) {
                skipLine();
            } else {
                return here();
            }
        }
    }

    void skipLine() {
        while (!atLineEnd()) {
            at++;
        }
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isPunctuation(int c) {
        return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
    }

    /** Reads a text in single or double quotes, the cursor being on the opening one. */
    String quoted() {
        int open = at;
        int quote = here();
        int plain = plainEnd(quote);
        if (plain >= 0) {
            at = plain + 1;
            return Names.of(text, open + 1, plain);
        }
        StringBuilder content = new StringBuilder();
        at++;
        while (here() != quote) {
            int c = here();
            if (c == END) {
                throw fault(open, "This text has no closing quote.", "Close it with a quote.");
            }
            if (c < ' ') {
                throw fault(
                        at,
                        c == '\n' || c == '\r'
                                ? "This text does not end before the line does."
                                : "A control character stands inside a quoted text.",
                        "Close the quote, or write control characters as \\n, \\t or \\u0000.");
            }
            at++;
            content.append(c == '\\' ? escaped() : (char) c);
        }
        at++;
        return content.toString();
    }

    /** Where the closing quote is; -1 when anything on the way needs a closer look. */
    private int plainEnd(int quote) {
        for (int i = at + 1; i < length; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            if (c == '\\' || c < ' ') {
                return -1;
            }
        }
        return -1;
    }

    private char escaped() {
        int c = here();
        at++;
        return switch (c) {
            case '"', '\'', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default ->
                    throw fault(
                            at - 2,
                            "A backslash stands before something it cannot escape.",
                            "Write \\\\ for a backslash itself.");
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = here() < 0x80 ? Character.digit(here(), 16) : -1;
            if (digit < 0) {
                throw fault(at, "\\u needs four hexadecimal digits.", "Write it as \\u00E9.");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    /** Reads a member's name, quoted or bare, up to its colon or what stands before that. */
    String name() {
        if (here() == '"' || here() == '\'') {
            return quoted();
        }
        int start = at;
        while (!isSpace(here()) && !isPunctuation(here()) && here() != END) {
            refuseNul();
            at++;
        }
        int end = at;
        while (isSpace(here())) {
            at++;
        }
        if (here() != ':' || end == start) {
            throw fault(
                    start,
                    "A member's name and a colon were expected here.",
                    "Check for a missing bracket, comma or quote before this place.");
        }
        at = end;
        return Names.of(text, start, end);
    }

    /** NUL never belongs into such a file, and would end texts early in C. */
    void refuseNul() {
        if (here() == 0) {
            throw fault(at, "A NUL character stands in the text.", "Save the file as plain text.");
        }
    }

    SyntaxFault fault(int offset, String message, String advice) {
        return new SyntaxFault(SYNTAX, offset, message, advice);
    }
}
