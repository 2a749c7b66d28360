package org.keywright.csource;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Numbers in C tables, as far as the reference understands them. */
final class CNumerals {

    private static final Pattern SKIPPED = Pattern.compile("0([0-7]++[uUlL]*+|[bB].*+)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,30}");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9A-Fa-f]{1,16}");
    private static final Pattern DECIMAL =
            Pattern.compile("([0-9]{1,30}\\.?[0-9]{0,30}|\\.[0-9]{1,30})([eE][0-9]{1,3})?");

    private CNumerals() {}

    /** The reference passes over these without a word. */
    static boolean isOctalOrBinary(String text) {
        return SKIPPED.matcher(text).matches();
    }

    static Optional<Value> value(String text, boolean minus) {
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(whole(new BigInteger(text), minus));
        }
        if (HEX.matcher(text).matches()) {
            return Optional.of(whole(new BigInteger(text.substring(2), 16), minus));
        }
        if (DECIMAL.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            return Optional.of(new Value.Decimal(minus ? -number : number));
        }
        return Optional.empty();
    }

    private static Value whole(BigInteger number, boolean minus) {
        return new Value.Whole(minus ? number.negate() : number);
    }

    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
