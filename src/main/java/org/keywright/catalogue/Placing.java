package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;

/**
 * Puts a value where a dotted path of a mapping table leads: members of tables by name, items of
 * lists by number. What is missing on the way is made, lists are filled with nothing up to there.
 */
final class Placing {

    /** Real paths count to 3. */
    private static final int LONGEST_LIST = 100;

    private Placing() {}

    /** The changed value, or nothing when something else is in the way. */
    static Optional<Value> placed(Value under, List<String> path, Value value) {
        if (path.isEmpty()) {
            return Optional.of(value);
        }
        String step = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        if (under instanceof Value.Table table && !isNumber(step)) {
            Value inner = table.find(step).filter(MappedNames::counts).orElse(fresh(rest));
            return placed(inner, rest, value).map(made -> table.with(step, made));
        }
        if (under instanceof Value.Listing list && isNumber(step)) {
            return inList(list, Integer.parseInt(step), rest, value);
        }
        return Optional.empty();
    }

    private static Optional<Value> inList(
            Value.Listing list, int index, List<String> rest, Value value) {
        if (index >= LONGEST_LIST) {
            return Optional.empty();
        }
        List<Value> items = new ArrayList<>(list.items());
        while (items.size() <= index) {
            items.add(new Value.Nothing());
        }
        Value inner = MappedNames.counts(items.get(index)) ? items.get(index) : fresh(rest);
        Optional<Value> made = placed(inner, rest, value);
        made.ifPresent(item -> items.set(index, item));
        return made.map(item -> new Value.Listing(items));
    }

    private static Value fresh(List<String> rest) {
        return !rest.isEmpty() && isNumber(rest.getFirst())
                ? new Value.Listing(List.of())
                : Value.Table.empty();
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty()
                && step.length() <= 6
                && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
