package org.keywright.schema;

import java.util.List;
import java.util.Map;

/**
 * Where a value and everything in it stands: the shadow of a {@code Value} tree, in offsets.
 *
 * @param nameStart where the member's name begins; for other values the same as {@code start}
 * @param nameEnd after the member's name; for other values the same as {@code start}
 * @param start first character of the value
 * @param end after its last character
 * @param items places of a list's items, else empty
 * @param members places of a table's members in file order, else empty
 */
record Place(
        int nameStart,
        int nameEnd,
        int start,
        int end,
        List<Place> items,
        Map<String, Place> members) {

    static Place leaf(int start, int end) {
        return new Place(start, start, start, end, List.of(), Map.of());
    }

    Place named(int from, int to) {
        return new Place(from, to, start, end, items, members);
    }
}
