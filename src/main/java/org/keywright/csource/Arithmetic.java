package org.keywright.csource;

import java.math.BigInteger;
import java.util.Optional;
import org.keywright.option.Value;

/**
 * Works out {@code (2 * 4) + 1} as the reference does, which reads it as Python: {@code + - * /},
 * {@code **} for powers, {@code ^} for bits that differ, parentheses, a minus before. Division
 * gives a number with a fraction.
 */
public final class Arithmetic {

    private static final int DEEPEST = 50;
    private static final int LONGEST = 1000;
    private static final int LARGEST_POWER = 64;
    private static final int LARGEST_BITS = 4096;

    private final String text;
    private int at;
    private int depth;

    private Arithmetic(String text) {
        this.text = text;
    }

    /** The number, if that text is nothing but numbers and these signs. */
    public static Optional<Value> value(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Arithmetic reader = new Arithmetic(text);
        try {
            Value value = reader.differingBits();
            return reader.peek() == 0 ? Optional.of(value) : Optional.empty();
        } catch (NotANumber e) {
            return Optional.empty();
        }
    }

    private Value differingBits() {
        Value left = sum();
        while (skip("^")) {
            left = new Value.Whole(whole(left).xor(whole(sum())));
        }
        return left;
    }

    private Value sum() {
        Value left = product();
        while (true) {
            if (skip("+")) {
                left = Sums.add(left, product());
            } else if (skip("-")) {
                left = Sums.add(left, Sums.negate(product()));
            } else {
                return left;
            }
        }
    }

    private Value product() {
        Value left = signed();
        while (true) {
            if (peek() == '*' && !isPower()) {
                at++;
                left = Sums.multiply(left, signed());
            } else if (skip("/")) {
                left = Sums.divide(left, signed());
            } else {
                return left;
            }
            checkSize(left);
        }
    }

    private Value signed() {
        if (!skip("-")) {
            return power();
        }
        enter();
        Value value = Sums.negate(signed());
        depth--;
        return value;
    }

    private Value power() {
        Value base = operand();
        if (peek() != '*' || !isPower()) {
            return base;
        }
        at += 2;
        enter();
        BigInteger exponent = whole(signed());
        depth--;
        if (exponent.signum() < 0 || exponent.bitLength() > 7) {
            throw new NotANumber();
        }
        int power = exponent.intValue();
        if (power > LARGEST_POWER) {
            throw new NotANumber();
        }
        Value value = new Value.Whole(whole(base).pow(power));
        checkSize(value);
        return value;
    }

    private Value operand() {
        if (skip("(")) {
            enter();
            Value value = differingBits();
            depth--;
            if (!skip(")")) {
                throw new NotANumber();
            }
            return value;
        }
        peek();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at) {
            throw new NotANumber();
        }
        return new Value.Whole(new BigInteger(text.substring(start, at)));
    }

    private boolean isPower() {
        return CScan.has(text, at + 1, '*');
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new NotANumber();
        }
    }

    private char peek() {
        at = Blanks.skip(text, at);
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean skip(String sign) {
        boolean there = peek() == sign.charAt(0);
        at += there ? 1 : 0;
        return there;
    }

    private static BigInteger whole(Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        throw new NotANumber();
    }

    private static void checkSize(Value value) {
        if (value instanceof Value.Whole whole && whole.number().bitLength() > LARGEST_BITS) {
            throw new NotANumber();
        }
    }

    /** The text is no number; never leaves this file's methods. */
    static final class NotANumber extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotANumber() {
            super("not a number", null, false, false);
        }
    }
}
