package org.keywright.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON pointers (RFC 6901): written, taken apart, and followed through places. */
public final class Pointers {

    private Pointers() {}

    /** The pointer to a member or item of the value at {@code parent}. */
    public static String child(String parent, String step) {
        return parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an item of the list at {@code parent}. */
    public static String child(String parent, int index) {
        return parent + "/" + index;
    }

    /** The pointer to whatever holds this value; the root is its own parent. */
    public static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? "" : pointer.substring(0, slash);
    }

    /** The last step, unescaped; empty for the root. */
    public static String last(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? "" : unescape(pointer.substring(slash + 1));
    }

    /** The steps, unescaped. */
    public static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : List.of(pointer.substring(1).split("/", -1)).stream()
                        .map(Pointers::unescape)
                        .toList();
    }

    /** The same place as QMK writes the path of an option: {@code rgb_matrix.sleep}. */
    public static String dotted(String pointer) {
        return String.join(".", steps(pointer));
    }

    static Optional<Place> walk(Place root, String pointer) {
        Place here = root;
        for (String step : steps(pointer)) {
            Place next = here.members().get(step);
            if (next == null) {
                next = item(here, step);
            }
            if (next == null) {
                return Optional.empty();
            }
            here = next;
        }
        return Optional.of(here);
    }

    static String around(Place root, int offset) {
        StringBuilder pointer = new StringBuilder();
        Optional<Map.Entry<String, Place>> inner = inner(root, offset);
        while (inner.isPresent()) {
            pointer.append(inner.get().getKey());
            inner = inner(inner.get().getValue(), offset);
        }
        return pointer.toString();
    }

    private static Optional<Map.Entry<String, Place>> inner(Place place, int offset) {
        for (int i = 0; i < place.items().size(); i++) {
            if (holds(place.items().get(i), offset)) {
                return Optional.of(Map.entry("/" + i, place.items().get(i)));
            }
        }
        return place.members().entrySet().stream()
                .filter(m -> holds(m.getValue(), offset))
                .map(m -> Map.entry(child("", m.getKey()), m.getValue()))
                .findFirst();
    }

    private static boolean holds(Place place, int offset) {
        return place.nameStart() <= offset && offset < place.end();
    }

    private static @org.jspecify.annotations.Nullable Place item(Place list, String step) {
        boolean digits = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || step.length() > 9) {
            return null;
        }
        int index = Integer.parseInt(step);
        return index < list.items().size() ? list.items().get(index) : null;
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
