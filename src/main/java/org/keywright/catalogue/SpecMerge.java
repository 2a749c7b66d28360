package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;

/**
 * Lays a later version of a table over an earlier one, by the rules of QMK's keycode tables: lists
 * are appended, tables merged, {@code "!delete!"} removes a member, {@code "!reset!"} in a list or
 * table drops what was there before.
 */
final class SpecMerge {

    private static final Value DELETE = new Value.Text("!delete!");
    private static final Value RESET = new Value.Text("!reset!");

    private SpecMerge() {}

    static Value.Table over(Value.Table earlier, Value.Table later) {
        boolean reset =
                later.members().containsKey("!reset!") || later.members().containsValue(RESET);
        Map<String, Value> members = new LinkedHashMap<>(reset ? Map.of() : earlier.members());
        for (Map.Entry<String, Value> member : later.members().entrySet()) {
            String name = member.getKey();
            Value value = member.getValue();
            if (value.equals(DELETE)) {
                members.remove(name);
            } else if (!name.equals("!reset!") && !value.equals(RESET)) {
                members.put(name, one(members.get(name), value));
            }
        }
        return new Value.Table(members);
    }

    private static Value one(@org.jspecify.annotations.Nullable Value earlier, Value later) {
        return switch (later) {
            case Value.Table table ->
                    over(earlier instanceof Value.Table t ? t : Value.Table.empty(), table);
            case Value.Listing list -> list(earlier, list.items());
            case Value.Text text -> text;
            case Value.Whole whole -> whole;
            case Value.Decimal decimal -> decimal;
            case Value.Flag flag -> flag;
            case Value.Nothing nothing -> nothing;
        };
    }

    private static Value list(@org.jspecify.annotations.Nullable Value earlier, List<Value> later) {
        if (!later.isEmpty() && later.getFirst().equals(RESET)) {
            return new Value.Listing(later.subList(1, later.size()));
        }
        List<Value> all = new ArrayList<>();
        if (earlier instanceof Value.Listing list) {
            all.addAll(list.items());
        }
        all.addAll(later);
        return new Value.Listing(all);
    }
}
