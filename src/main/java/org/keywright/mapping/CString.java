package org.keywright.mapping;

import java.util.Optional;

/**
 * Texts as C string literals, safe in narrow and wide strings alike (C17 6.4.5).
 *
 * <p>Letters, digits and signs of any script stand as they are, which is how QMK writes them. What
 * cannot be seen (right-to-left marks, joiners, odd blanks) becomes a universal character name, so
 * that source text cannot look different from what it is; an octal escape would not do, because it
 * would mean another character in a wide string.
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

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
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
        if (visible(point)) {
            return Character.toString(point);
        }
        return point <= 0xFFFF ? "\\u%04X".formatted(point) : "\\U%08X".formatted(point);
    }
}
