package org.keywright.mapping;

import java.util.Optional;

/**
 * Texts as C string literals, safe in narrow and wide strings alike (C17 6.4.5).
 *
 * <p>Characters beyond ASCII become universal character names, because an octal escape would mean
 * another character in a wide string, and because source text that looks different from what it is
 * (right-to-left marks) cannot hide in them.
 */
public final class CString {

    private static final int FIRST_UNIVERSAL = 0xA0;

    private CString() {}

    /** The literal with its quotation marks, or nothing if C has no way to write that text. */
    public static Optional<String> literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!writable(point)) {
                return Optional.empty();
            }
            // Two question marks in a row could begin a trigraph.
            out.append(point == '?' && before == '?' ? "\\?" : escape(point));
            before = point;
            i += Character.charCount(point);
        }
        return Optional.of(out.append('"').toString());
    }

    /**
     * The text that a literal means: outer quotation marks dropped, escapes of quotation mark and
     * backslash undone, and universal character names; other escapes stay as they are.
     */
    public static String text(String literal) {
        String inner = literal.strip();
        if (inner.length() >= 2 && inner.startsWith("\"") && inner.endsWith("\"")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        return new CStringReader(inner).read();
    }

    /** C1 controls have no universal name, NUL would end the string, halves are no characters. */
    private static boolean writable(int point) {
        boolean lonelyHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point != 0 && !lonelyHalf && (point <= 0x7F || point >= FIRST_UNIVERSAL);
    }

    private static String escape(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\u0007' -> "\\a";
            default -> unnamed(point);
        };
    }

    private static String unnamed(int point) {
        if (point >= ' ' && point < 0x7F) {
            return Character.toString(point);
        }
        if (point <= 0x7F) {
            return "\\%03o".formatted(point);
        }
        return point <= 0xFFFF ? "\\u%04X".formatted(point) : "\\U%08X".formatted(point);
    }
}
