package org.keywright.schema;

import java.util.function.ToDoubleFunction;
import org.keywright.option.Value;
import org.keywright.schema.QuickSchema.Rule;

/** The keywords that bound a number: of the value, of its characters, of its items. */
final class QuickSizes {

    private QuickSizes() {}

    static Rule length(String word, Value meant) {
        return bounded(
                word,
                meant,
                value ->
                        value instanceof Value.Text text
                                ? text.text().codePointCount(0, text.text().length())
                                : Double.NaN);
    }

    static Rule limit(String word, Value meant) {
        Rule rule = bounded(word, meant, QuickSizes::number);
        // A double holds any int exactly; whoever is larger goes to the validator.
        return (value, depth) ->
                value instanceof Value.Whole whole && whole.number().bitLength() >= Integer.SIZE
                        ? Verdict.UNSURE
                        : rule.judge(value, depth);
    }

    /**
     * @param size of a value; not a number when the word does not speak about such values
     */
    static Rule bounded(String word, Value meant, ToDoubleFunction<Value> size) {
        double bound = number(meant);
        boolean least = word.startsWith("min");
        if (Double.isNaN(bound)) {
            return QuickKeywords.unsure();
        }
        return (value, depth) -> {
            double here = size.applyAsDouble(value);
            return Verdict.of(Double.isNaN(here) || (least ? here >= bound : here <= bound));
        };
    }

    private static double number(Value value) {
        return switch (value.shape()) {
            case WHOLE -> ((Value.Whole) value).number().doubleValue();
            case DECIMAL -> ((Value.Decimal) value).number();
            case TEXT, FLAG, NOTHING, LISTING, TABLE -> Double.NaN;
        };
    }
}
