package org.keywright.mapping;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the escapes of a C string literal that {@link CString} writes. */
final class CStringReader {

    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\(?:([\"\\\\?])|([anrt])|([0-7]{3})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))");

    private final String inner;

    CStringReader(String inner) {
        this.inner = inner;
    }

    String read() {
        return ESCAPE.matcher(inner).replaceAll(m -> Matcher.quoteReplacement(meaning(m)));
    }

    private static String meaning(MatchResult escape) {
        if (escape.group(1) != null) {
            return escape.group(1);
        }
        if (escape.group(2) != null) {
            return switch (escape.group(2)) {
                case "n" -> "\n";
                case "r" -> "\r";
                case "a" -> "\u0007";
                default -> "\t";
            };
        }
        if (escape.group(3) != null) {
            return Character.toString(Integer.parseInt(escape.group(3), 8));
        }
        String digits = escape.group(4) != null ? escape.group(4) : escape.group(5);
        long point = Long.parseLong(digits, 16);
        return point <= Character.MAX_CODE_POINT ? Character.toString((int) point) : escape.group();
    }
}
