package org.keywright.schema;

import java.util.Map;
import java.util.Optional;
import org.keywright.option.Value;

/** Follows the addresses that {@code $ref}s hold: a file's name, a pointer, or both. */
final class SchemaAddress {

    private SchemaAddress() {}

    /**
     * What is at an address.
     *
     * @param schemas by file name and by {@code $id}
     * @param address as written
     * @param file the name of the schema it is written in
     */
    static Optional<SchemaSpot.Unread> follow(
            Map<String, Value> schemas, String address, String file) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String pointer = hash < 0 ? "" : address.substring(hash + 1);
        String target = path.isEmpty() ? file : path.startsWith("./") ? path.substring(2) : path;
        Value found = schemas.get(target);
        if (found == null || pointer.contains("%")) {
            return Optional.empty();
        }
        for (String step : Pointers.steps(pointer)) {
            found = found instanceof Value.Table table ? table.members().get(step) : null;
            if (found == null) {
                return Optional.empty();
            }
        }
        return Optional.of(new SchemaSpot.Unread(found, target));
    }
}
