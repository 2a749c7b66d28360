package org.keywright.build.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a C text as GCC's preprocessor sees them (C11 5.1.1.2, phases 2 and 3, without
 * trigraphs): continued lines joined, comments replaced by a space. Strings stay; an open quote
 * ends with its line.
 */
final class LogicalLines {

    private final String text;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean sure = true;
    private int at;

    private LogicalLines(String text) {
        this.text = text;
    }

    /** The lines that are not empty; absent if the text has something this reader does not know. */
    static Optional<List<String>> of(String text) {
        if (isStrange(text)) {
            return Optional.empty();
        }
        LogicalLines lines = new LogicalLines(joined(text));
        lines.read();
        return lines.sure ? Optional.of(lines.lines) : Optional.empty();
    }

    /** A carriage return that ends no line, or a zero. */
    private static boolean isStrange(String text) {
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            if (!text.startsWith("\n", at + 1)) {
                return true;
            }
        }
        return text.indexOf('\0') >= 0;
    }

    /** The text without the ends of lines that a backslash continues, blanks behind it or not. */
    private static String joined(String text) {
        int backslash = text.indexOf('\\');
        if (backslash < 0) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        int copied = 0;
        while (backslash >= 0) {
            int end = endOfLine(text, backslash + 1);
            if (end > 0) {
                joined.append(text, copied, backslash);
                copied = end;
            }
            backslash = text.indexOf('\\', Math.max(end, backslash + 1));
        }
        return joined.append(text, copied, text.length()).toString();
    }

    /** Where the next line begins if nothing but blanks are before it; 0 if not. */
    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\f\u000B".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        at += text.startsWith("\r", at) ? 1 : 0;
        return text.startsWith("\n", at) ? at + 1 : 0;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\n' -> endLine();
                case '/' -> slash();
                case '"', '\'' -> quoted(c);
                default -> plain();
            }
        }
        endLine();
    }

    /** At least one letter, and all up to the next that may mean something. */
    private void plain() {
        sure &= text.charAt(at) != '%' || next() != ':';
        int end = at + 1;
        while (end < text.length() && !isSpecial(text.charAt(end))) {
            end++;
        }
        line.append(text, at, end);
        at = end;
    }

    private static boolean isSpecial(char c) {
        return c <= '/' && (c == '\n' || c == '/' || c == '"' || c == '\'' || c == '%');
    }

    private void slash() {
        switch (next()) {
            case '/' -> skipTo(text.indexOf('\n', at), 0);
            case '*' -> {
                line.append(' ');
                skipTo(text.indexOf("*/", at + 2), 2);
            }
            default -> {
                line.append('/');
                at++;
            }
        }
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    }

    private void skipTo(int found, int more) {
        at = found < 0 ? text.length() : found + more;
    }

    private void quoted(char quote) {
        sure &= !(quote == '"' ? isRaw() : isSeparator());
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != quote) {
            boolean escape = text.charAt(end) == '\\' && end + 1 < text.length();
            end += escape && text.charAt(end + 1) != '\n' ? 2 : 1;
        }
        int after = end < text.length() && text.charAt(end) == quote ? end + 1 : end;
        line.append(text, at, Math.min(after, text.length()));
        at = after;
    }

    /** {@code R"(...)"} may go on for lines. */
    private boolean isRaw() {
        return at > 0 && text.charAt(at - 1) == 'R';
    }

    /** {@code 1'000} is a number in newer languages. */
    private boolean isSeparator() {
        int start = at;
        while (start > 0 && Words.isWord(text.charAt(start - 1))) {
            start--;
        }
        return start < at && Character.isDigit(text.charAt(start)) && Words.isWord(next());
    }

    private void endLine() {
        String whole = line.toString().strip();
        if (!whole.isEmpty()) {
            lines.add(whole);
        }
        line.setLength(0);
        at++;
    }
}
