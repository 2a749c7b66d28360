package org.keywright.schema;

import java.util.List;
import org.keywright.option.Value;
import org.keywright.schema.QuickSchema.Rule;

/** The keywords for lists. */
final class QuickLists {

    /** In items; shorter lists are checked faster than looked up. */
    private static final int LONG = 8;

    private QuickLists() {}

    /** Every item; those that {@code prefixItems} looks after are left to the validator. */
    static Rule items(Rule rule, Value.Table around) {
        if (around.find("prefixItems").isPresent()) {
            return QuickKeywords.unsure();
        }
        Known known = new Known();
        return (value, depth) -> {
            if (known.holds(value)) {
                return Verdict.YES;
            }
            List<Value> items = value instanceof Value.Listing list ? list.items() : List.of();
            Verdict verdict = Verdict.YES;
            for (Value item : items) {
                verdict = verdict.and(rule.judge(item, depth + 1));
            }
            if (verdict == Verdict.YES && items.size() >= LONG) {
                known.keep(value);
            }
            return verdict;
        };
    }

    /**
     * Lists that were found good lately: a keyboard's layouts are checked once in its file and once
     * in the resolved keyboard, and values do not change. Safe for threads: whoever loses a race
     * checks once more.
     */
    private static final class Known {
        private final Value[] lately = new Value[8];
        private int next;

        boolean holds(Value value) {
            for (Value good : lately) {
                if (good == value) {
                    return true;
                }
            }
            return false;
        }

        void keep(Value value) {
            int at = next;
            lately[at & lately.length - 1] = value;
            next = at + 1;
        }
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
