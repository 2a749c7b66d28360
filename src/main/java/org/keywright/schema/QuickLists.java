package org.keywright.schema;

import java.util.List;
import org.keywright.option.Value;
import org.keywright.schema.QuickSchema.Rule;

/** The keywords for lists. */
final class QuickLists {

    private QuickLists() {}

    /** Every item; those that {@code prefixItems} looks after are left to the validator. */
    static Rule items(Rule rule, Value.Table around) {
        if (around.find("prefixItems").isPresent()) {
            return QuickKeywords.unsure();
        }
        return (value, depth) -> {
            List<Value> items = value instanceof Value.Listing list ? list.items() : List.of();
            Verdict verdict = Verdict.YES;
            for (Value item : items) {
                verdict = verdict.and(rule.judge(item, depth + 1));
            }
            return verdict;
        };
    }

    static Rule count(String word, Value meant) {
        return QuickSizes.bounded(
                word,
                meant,
                value ->
                        value instanceof Value.Listing list
                                ? (double) list.items().size()
                                : Double.NaN);
    }
}
