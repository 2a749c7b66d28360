package org.keywright.schema;

import java.math.BigInteger;
import org.keywright.option.Value;

/**
 * Reads what stands without quotes: numbers, {@code true}, {@code false}, {@code null}, and texts
 * that run to the end of their line. The rules are HJSON's as QMK's reader applies them.
 */
final class BareWords {

    /** More digits than any setting needs; keeps conversion from taking quadratic time. */
    static final int LONGEST_NUMBER = 1000;

    /** With a sign and this many digits a number may not fit into a long. */
    private static final int LONG_DIGITS = 19;

    /** Below this a whole number written with a fraction or exponent counts as whole. */
    private static final double WHOLE_BELOW = 1e10;

    private final HjsonScanner scanner;

    BareWords(HjsonScanner scanner) {
        this.scanner = scanner;
    }

    /** The value at the cursor, which then stands after its last character. */
    Value read() {
        int start = scanner.offset();
        if (HjsonScanner.isPunctuation(scanner.here())) {
            throw scanner.fault(
                    start,
                    "A value was expected here.",
                    "Check for a missing value, or a comma or bracket too many.");
        }
        Value word = keyword();
        if (word == null) {
            word = number(start);
        }
        if (word == null) {
            scanner.moveTo(start);
            word = toEndOfLine();
        }
        return word;
    }

    private @org.jspecify.annotations.Nullable Value keyword() {
        return switch (scanner.here()) {
            case 't' -> word("true", new Value.Flag(true));
            case 'f' -> word("false", new Value.Flag(false));
            case 'n' -> word("null", new Value.Nothing());
            default -> null;
        };
    }

    private @org.jspecify.annotations.Nullable Value word(String spelling, Value value) {
        if (!scanner.startsWith(spelling)) {
            return null;
        }
        scanner.advance(spelling.length());
        return endsHere() ? value : null;
    }

    private @org.jspecify.annotations.Nullable Value number(int start) {
        scanner.moveTo(start);
        if (scanner.here() == '-') {
            scanner.advance(1);
        }
        boolean zero = scanner.here() == '0';
        if (digits() == 0 || zero && scanner.offset() - start > (firstIsMinus(start) ? 2 : 1)) {
            return null;
        }
        boolean fraction = fraction();
        boolean exponent = exponent();
        int end = scanner.offset();
        if (!endsHere()) {
            return null;
        }
        scanner.moveTo(end);
        if (end - start > LONGEST_NUMBER) {
            throw new SyntaxFault(
                    "json-number-too-long",
                    start,
                    "This number has more than " + LONGEST_NUMBER + " digits.",
                    "Check whether quotes are missing around it.");
        }
        String digits = scanner.slice(start, end);
        return fraction || exponent ? decimal(digits, start) : whole(digits);
    }

    private static Value whole(String digits) {
        return digits.length() < LONG_DIGITS
                ? Value.Whole.of(Long.parseLong(digits))
                : new Value.Whole(new BigInteger(digits));
    }

    private boolean firstIsMinus(int start) {
        return scanner.slice(start, start + 1).equals("-");
    }

    private int digits() {
        int from = scanner.offset();
        while (scanner.here() >= '0' && scanner.here() <= '9') {
            scanner.advance(1);
        }
        return scanner.offset() - from;
    }

    private boolean fraction() {
        int from = scanner.offset();
        if (scanner.here() == '.') {
            scanner.advance(1);
            if (digits() > 0) {
                return true;
            }
        }
        scanner.moveTo(from);
        return false;
    }

    private boolean exponent() {
        int from = scanner.offset();
        if (scanner.here() == 'e' || scanner.here() == 'E') {
            scanner.advance(1);
            if (scanner.here() == '+' || scanner.here() == '-') {
                scanner.advance(1);
            }
            if (digits() > 0) {
                return true;
            }
        }
        scanner.moveTo(from);
        return false;
    }

    private Value decimal(String digits, int start) {
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw new SyntaxFault(
                    "json-number-too-large",
                    start,
                    "This number is too large.",
                    "Numbers with a fraction or exponent end at about 1.8e308.");
        }
        return number(number);
    }

    /** Whole numbers below ten thousand million are whole however they are written. */
    static Value number(double number) {
        return number == Math.rint(number) && Math.abs(number) < WHOLE_BELOW
                ? Value.Whole.of((long) number)
                : new Value.Decimal(number);
    }

    /** A word must be followed by what ends a value; blanks before that do not count. */
    private boolean endsHere() {
        int end = scanner.offset();
        while (scanner.here() == ' ' || scanner.here() == '\t') {
            scanner.advance(1);
        }
        int c = scanner.here();
        boolean ends =
                scanner.atLineEnd() || c == ',' || c == '}' || c == ']' || scanner.atComment();
        scanner.moveTo(end);
        return ends;
    }

    private Value toEndOfLine() {
        int start = scanner.offset();
        while (!scanner.atLineEnd()) {
            scanner.refuseNul();
            scanner.advance(1);
        }
        String line = scanner.slice(start, scanner.offset()).strip();
        scanner.moveTo(start + line.length());
        return new Value.Text(line);
    }
}
