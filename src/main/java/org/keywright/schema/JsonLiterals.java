package org.keywright.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import org.keywright.option.Value;

/** Writes single values: texts with JSON's escapes, numbers that read back as the same number. */
final class JsonLiterals {

    private JsonLiterals() {}

    static String of(Value value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    static void write(Value value, StringBuilder out) {
        switch (value) {
            case Value.Text text -> quote(text.text(), out);
            case Value.Whole whole -> whole(whole.number(), out);
            case Value.Decimal decimal -> out.append(decimal(decimal.number()));
            case Value.Flag flag -> out.append(flag.on());
            case Value.Nothing nothing -> out.append("null");
            case Value.Listing list -> throw new IllegalArgumentException("not single: a list");
            case Value.Table table -> throw new IllegalArgumentException("not single: a table");
        }
    }

    private static void whole(BigInteger number, StringBuilder out) {
        if (number.bitLength() < Long.SIZE) {
            out.append(number.longValue());
        } else {
            out.append(number);
        }
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    static void quote(String text, StringBuilder out) {
        out.append('"');
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c > '~' && needsEscape(text, i)) {
                out.append(text, kept, i).append(escape(c));
                kept = i + 1;
            }
        }
        out.append(text, kept, text.length()).append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> "\\u" + HexFormat.of().toHexDigits(c);
        };
    }

    /** Control characters and line ends of Unicode; surrogates that would not survive UTF-8. */
    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }

    private static String decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number for " + number);
        }
        String shortest = Double.toString(number);
        boolean plain = number == 0 || Math.abs(number) >= 1e-4 && Math.abs(number) < 1e16;
        return plain && shortest.contains("E")
                ? point(new BigDecimal(shortest).toPlainString())
                : shortest.replace("E", "e");
    }

    private static String point(String digits) {
        return digits.contains(".") ? digits : digits + ".0";
    }
}
