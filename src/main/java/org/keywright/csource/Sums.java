package org.keywright.csource;

import org.keywright.option.Value;

/** Sums, products and quotients of numbers that may have a fraction. */
final class Sums {

    private Sums() {}

    static Value add(Value left, Value right) {
        return left instanceof Value.Whole a && right instanceof Value.Whole b
                ? new Value.Whole(a.number().add(b.number()))
                : new Value.Decimal(real(left) + real(right));
    }

    static Value multiply(Value left, Value right) {
        return left instanceof Value.Whole a && right instanceof Value.Whole b
                ? new Value.Whole(a.number().multiply(b.number()))
                : new Value.Decimal(real(left) * real(right));
    }

    /** Always with a fraction, also 4 / 2. */
    static Value divide(Value left, Value right) {
        if (real(right) == 0) {
            throw new Arithmetic.NotANumber();
        }
        return new Value.Decimal(real(left) / real(right));
    }

    static Value negate(Value value) {
        return value instanceof Value.Whole whole
                ? new Value.Whole(whole.number().negate())
                : new Value.Decimal(-real(value));
    }

    private static double real(Value value) {
        return switch (value) {
            case Value.Whole whole -> whole.number().doubleValue();
            case Value.Decimal decimal -> decimal.number();
            case Value.Text t -> throw new Arithmetic.NotANumber();
            case Value.Flag f -> throw new Arithmetic.NotANumber();
            case Value.Nothing n -> throw new Arithmetic.NotANumber();
            case Value.Listing l -> throw new Arithmetic.NotANumber();
            case Value.Table t -> throw new Arithmetic.NotANumber();
        };
    }
}
