package org.keywright.build.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a C text as GCC's preprocessor sees them (C11 5.1.1.2, phases 2 and 3, without
 * trigraphs): continued lines joined, comments replaced by a space. Strings stay; an open quote
 * ends with its line.
 */
final class LogicalLines {

    private static final Pattern CONTINUED = Pattern.compile("\\\\[ \\t\\f\\x0B]*\\r?\\n");
    private static final Pattern STRANGE = Pattern.compile("\\r(?!\\n)|\\x00");

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
        if (STRANGE.matcher(text).find()) {
            return Optional.empty();
        }
        String joined = text.indexOf('\\') < 0 ? text : CONTINUED.matcher(text).replaceAll("");
        LogicalLines lines = new LogicalLines(joined);
        lines.read();
        return lines.sure ? Optional.of(lines.lines) : Optional.empty();
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\n' -> endLine();
                case '/' -> slash();
                case '"', '\'' -> quoted(c);
                default -> {
                    sure &= c != '%' || next() != ':';
                    line.append(c);
                    at++;
                }
            }
        }
        endLine();
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
