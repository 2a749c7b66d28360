package org.keywright.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;

/**
 * A tree with one text or one name in it replaced.
 *
 * @param path where, dotted; a name's path ends with {@code (name)}, that of a whole table or list
 *     with {@code (whole)}
 * @param tree the whole tree with the replacement
 */
record Poisoned(String path, Value.Table tree) {

    /** One copy of the tree for every value and every name in it. */
    static List<Poisoned> everywhere(Value.Table tree, String poison) {
        List<Poisoned> all = new ArrayList<>();
        for (Spot spot : spots("", tree, poison)) {
            all.add(new Poisoned(spot.path(), (Value.Table) spot.changed()));
        }
        return all;
    }

    private record Spot(String path, Value changed) {}

    private static List<Spot> spots(String path, Value value, String poison) {
        List<Spot> spots = new ArrayList<>();
        boolean whole = value instanceof Value.Table || value instanceof Value.Listing;
        if (!path.isEmpty()) {
            spots.add(new Spot(path + (whole ? "(whole)" : ""), new Value.Text(poison)));
        }
        if (value instanceof Value.Table table) {
            table.members()
                    .forEach(
                            (name, member) -> {
                                for (Spot inner : spots(path + "." + name, member, poison)) {
                                    Value.Table changed = table.with(name, inner.changed());
                                    spots.add(new Spot(inner.path(), changed));
                                }
                                spots.add(
                                        new Spot(
                                                path + "." + name + "(name)",
                                                renamed(table, name, poison)));
                            });
        } else if (value instanceof Value.Listing list) {
            for (int i = 0; i < list.items().size(); i++) {
                for (Spot inner : spots(path + "." + i, list.items().get(i), poison)) {
                    List<Value> changed = new ArrayList<>(list.items());
                    changed.set(i, inner.changed());
                    spots.add(new Spot(inner.path(), new Value.Listing(changed)));
                }
            }
        }
        return spots;
    }

    private static Value.Table renamed(Value.Table table, String from, String to) {
        Map<String, Value> members = new LinkedHashMap<>();
        table.members().forEach((name, v) -> members.put(name.equals(from) ? to : name, v));
        return new Value.Table(members);
    }
}
