package org.keywright.csource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every table of a file by name, the first of each, and which of them were read. */
final class CTables {

    private final Map<String, CTable> tables = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    CTables(List<CToken> code, Brackets brackets) {
        CTable.all(code, brackets).forEach(t -> tables.putIfAbsent(t.name().text(), t));
    }

    /** The table of that name, which from now on counts as read. */
    Optional<CTable> take(String name) {
        Optional<CTable> table = Optional.ofNullable(tables.get(name));
        table.ifPresent(found -> taken.add(name));
        return table;
    }

    /** Names of the tables that were read. */
    Set<String> taken() {
        return taken;
    }
}
