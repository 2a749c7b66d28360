package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Changes one value deep in a tree of options; tables on the way are made and cleared away. */
final class OptionTree {

    private OptionTree() {}

    static Value.Table with(Value.Table table, OptionPath path, Value value) {
        List<String> steps = path.steps();
        String first = steps.getFirst();
        if (steps.size() == 1) {
            return table.with(first, value);
        }
        OptionPath rest = new OptionPath(steps.subList(1, steps.size()));
        Value child = table.find(first).orElse(Value.Table.empty());
        Value changed =
                child instanceof Value.Listing list && isIndex(rest, list)
                        ? replaced(list, rest, value)
                        : with(table.table(first), rest, value);
        return table.with(first, changed);
    }

    static Value.Table without(Value.Table table, OptionPath path) {
        List<String> steps = path.steps();
        String first = steps.getFirst();
        if (steps.size() == 1) {
            return table.without(first);
        }
        if (!(table.find(first).orElse(null) instanceof Value.Table child)) {
            return table;
        }
        Value.Table rest = without(child, new OptionPath(steps.subList(1, steps.size())));
        return rest.members().isEmpty() ? table.without(first) : table.with(first, rest);
    }

    private static boolean isIndex(OptionPath path, Value.Listing list) {
        String step = path.steps().getFirst();
        return path.steps().size() == 1
                && step.matches("[0-9]{1,4}")
                && Integer.parseInt(step) <= list.items().size();
    }

    private static Value.Listing replaced(Value.Listing list, OptionPath index, Value value) {
        List<Value> items = new ArrayList<>(list.items());
        int place = Integer.parseInt(index.steps().getFirst());
        if (place == items.size()) {
            items.add(value);
        } else {
            items.set(place, value);
        }
        return new Value.Listing(items);
    }
}
