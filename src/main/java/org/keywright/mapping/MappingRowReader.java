package org.keywright.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.option.Value;

/** Takes the members of one row and remembers which were taken and which were of no use. */
final class MappingRowReader {

    private final Value.Table row;
    private final Set<String> read = new TreeSet<>();
    private final Map<String, String> unusable = new LinkedHashMap<>();

    MappingRowReader(Value.Table row) {
        this.row = row;
    }

    String text(String member, String absent) {
        read.add(member);
        return switch (row.find(member).orElse(new Value.Text(absent))) {
            case Value.Text t -> t.text();
            case Value v -> {
                unusable.put(member, "has a \"" + member + "\" that is not a text");
                yield absent;
            }
        };
    }

    boolean flag(String member, boolean absent) {
        read.add(member);
        return switch (row.find(member).orElse(new Value.Flag(absent))) {
            case Value.Flag f -> f.on();
            case Value v -> {
                unusable.put(member, "has a \"" + member + "\" that is neither true nor false");
                yield absent;
            }
        };
    }

    /** Members that no method asked for. */
    List<String> unread() {
        return row.members().keySet().stream().filter(m -> !read.contains(m)).toList();
    }

    /** Why a member could not be used, by its name. */
    Map<String, String> unusable() {
        return unusable;
    }
}
