package org.keywright.schema;

import java.math.BigDecimal;
import org.keywright.option.Value;

/** Writes single values: texts with JSON's escapes, numbers that read back as the same number. */
final class JsonLiterals {

    private JsonLiterals() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Text text -> quote(text.text());
            case Value.Whole whole -> whole.number().toString();
            case Value.Decimal decimal -> decimal(decimal.number());
            case Value.Flag flag -> flag.on() ? "true" : "false";
            case Value.Nothing nothing -> "null";
            case Value.Listing list -> throw new IllegalArgumentException("not single: a list");
            case Value.Table table -> throw new IllegalArgumentException("not single: a table");
        };
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> quoted.append(needsEscape(text, i) ? escape(c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
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

    private static String escape(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
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
