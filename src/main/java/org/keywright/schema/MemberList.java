package org.keywright.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.option.Members;
import org.keywright.option.Value;

/** The members of a table while it is being read. */
final class MemberList {

    /** Up to here looking at each name is faster than a hash table. */
    private static final int FEW = 12;

    private final List<String> names = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> seen = new HashSet<>(0);

    /** Whether the name has come already. */
    boolean has(String name) {
        if (names.size() <= FEW) {
            return names.contains(name);
        }
        if (seen.isEmpty()) {
            seen.addAll(names);
        }
        return seen.contains(name);
    }

    /** One more member, with the place of its name. */
    void add(String name, int nameStart, int nameEnd, TreeReader.Node node) {
        names.add(name);
        values.add(node.value());
        places.add(node.place().named(nameStart, nameEnd));
        if (!seen.isEmpty()) {
            seen.add(name);
        }
    }

    /** Where the last value ends; {@code otherwise} when there is none. */
    int end(int otherwise) {
        return places.isEmpty() ? otherwise : places.getLast().end();
    }

    /** The whole table. */
    TreeReader.Node table(int start, int end) {
        Place place = new Place(start, start, start, end, List.of(), Members.of(names, places));
        return new TreeReader.Node(new Value.Table(Members.of(names, values)), place);
    }
}
