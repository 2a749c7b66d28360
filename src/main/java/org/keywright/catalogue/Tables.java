package org.keywright.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;

/** Merges tables and changes values deep inside them, keeping the order of members. */
final class Tables {

    private Tables() {}

    static Value.Table with(Value.Table table, List<String> path, Value value) {
        String first = path.getFirst();
        Value inner =
                path.size() == 1
                        ? value
                        : with(table.table(first), path.subList(1, path.size()), value);
        return table.with(first, inner);
    }

    static Value.Table without(Value.Table table, List<String> path) {
        String first = path.getFirst();
        if (path.size() == 1 || table.find(first).isEmpty()) {
            return table.without(first);
        }
        return table.with(first, without(table.table(first), path.subList(1, path.size())));
    }

    /** QMK's deep update: tables merge, everything else is replaced, new members go last. */
    static Value.Table merged(Value.Table under, Value.Table over) {
        Map<String, Value> members = new LinkedHashMap<>(under.members());
        for (Map.Entry<String, Value> member : over.members().entrySet()) {
            Value value = member.getValue();
            members.put(
                    member.getKey(),
                    value instanceof Value.Table table
                            ? merged(under.table(member.getKey()), table)
                            : value);
        }
        return new Value.Table(members);
    }

    /** Members of both; the second table wins. Not deep. */
    static Value.Table joined(Value.Table under, Value.Table over) {
        Map<String, Value> members = new LinkedHashMap<>(under.members());
        members.putAll(over.members());
        return new Value.Table(members);
    }
}
