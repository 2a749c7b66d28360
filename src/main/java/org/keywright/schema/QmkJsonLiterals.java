package org.keywright.schema;

import org.keywright.option.Value;

/** Single values as Python writes them into JSON. */
final class QmkJsonLiterals {

    private QmkJsonLiterals() {}

    static String of(Value value) {
        if (value instanceof Value.Text text) {
            return quote(text.text());
        }
        return value instanceof Value.Decimal decimal
                ? decimal(decimal.number())
                : JsonLiterals.of(value);
    }

    /** Everything that is not ASCII is escaped. */
    static String quote(String text) {
        StringBuilder ascii = new StringBuilder(text.length() + 2);
        for (char c : JsonLiterals.quote(text).toCharArray()) {
            if (c < 0x7F) {
                ascii.append(c);
            } else {
                String hex = Integer.toHexString(c);
                ascii.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
        return ascii.toString();
    }

    /** The exponent has a sign and two digits at least: {@code 1e-05}. */
    private static String decimal(double number) {
        String text = JsonLiterals.of(new Value.Decimal(number));
        int e = text.indexOf('e');
        if (e < 0) {
            return text;
        }
        String digits = text.substring(0, e).replaceFirst("\\.0$", "");
        int exponent = Integer.parseInt(text.substring(e + 1));
        String sign = exponent < 0 ? "-" : "+";
        int size = Math.abs(exponent);
        return digits + "e" + sign + (size < 10 ? "0" : "") + size;
    }
}
