package org.keywright.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keywright.option.Value;

/**
 * A schema with its {@code $ref}s followed.
 *
 * @param name the last word of the last address followed: {@code mcu_pin}; empty without one
 * @param words its keywords; nearer ones win over those referred to
 * @param members what is under {@code properties}, each with the file its addresses start from
 * @param items what is under {@code items}
 * @param rest what is under {@code additionalProperties}, if that is a schema
 */
record SchemaSpot(
        String name,
        Value.Table words,
        Map<String, Unread> members,
        Optional<Unread> items,
        Optional<Unread> rest) {

    private static final int LONGEST_CHAIN = 16;

    /**
     * A schema as it stands in its file.
     *
     * @param schema the text
     * @param file whose name addresses are relative to
     */
    record Unread(Value schema, String file) {}

    /** Follows addresses; one that leads nowhere is an empty schema. */
    static SchemaSpot follow(SchemaSet schemas, Unread unread) {
        return follow(schemas, unread, LONGEST_CHAIN);
    }

    private static SchemaSpot follow(SchemaSet schemas, Unread unread, int left) {
        if (!(unread.schema() instanceof Value.Table table)) {
            return new SchemaSpot(
                    "", Value.Table.empty(), Map.of(), Optional.empty(), Optional.empty());
        }
        Optional<String> address = table.findText("$ref").filter(text -> left > 0);
        SchemaSpot under =
                address.flatMap(to -> schemas.at(to, unread.file()))
                        .map(next -> follow(schemas, next, left - 1))
                        .orElseGet(
                                () ->
                                        follow(
                                                schemas,
                                                new Unread(new Value.Nothing(), unread.file()),
                                                0));
        String name =
                under.name().isEmpty()
                        ? address.map(to -> to.substring(to.lastIndexOf('/') + 1)).orElse("")
                        : under.name();
        return under.under(name, table, unread.file());
    }

    private SchemaSpot under(String called, Value.Table nearer, String file) {
        Map<String, Value> all = new LinkedHashMap<>(words.members());
        all.putAll(nearer.members());
        Map<String, Unread> inside = new LinkedHashMap<>(members);
        nearer.table("properties")
                .members()
                .forEach((name, schema) -> inside.put(name, new Unread(schema, file)));
        return new SchemaSpot(
                called,
                new Value.Table(all),
                inside,
                nearer.find("items").map(schema -> new Unread(schema, file)).or(() -> items),
                nearer.find("additionalProperties")
                        .filter(Value.Table.class::isInstance)
                        .map(schema -> new Unread(schema, file))
                        .or(() -> rest));
    }

    /** A keyword that is a text. */
    String text(String keyword) {
        return words.findText(keyword).orElse("");
    }
}
