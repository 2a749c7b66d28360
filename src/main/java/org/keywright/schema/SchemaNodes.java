package org.keywright.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keywright.option.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as the nodes that the validator reads. */
final class SchemaNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaNodes() {}

    static JsonNode of(Value value) {
        return switch (value) {
            case Value.Text text -> NODES.stringNode(text.text());
            case Value.Whole whole -> whole(whole);
            case Value.Decimal decimal -> decimal(decimal.number());
            case Value.Flag flag -> NODES.booleanNode(flag.on());
            case Value.Nothing nothing -> NODES.nullNode();
            case Value.Listing list -> list(list);
            case Value.Table table -> table(table);
        };
    }

    /** The validator does not find {@code "file#"}, which means the same as {@code "file"}. */
    static Value withoutEmptyFragments(Value value) {
        if (value instanceof Value.Listing list) {
            return new Value.Listing(
                    list.items().stream().map(SchemaNodes::withoutEmptyFragments).toList());
        }
        if (!(value instanceof Value.Table table)) {
            return value;
        }
        Map<String, Value> members = new LinkedHashMap<>();
        table.members()
                .forEach(
                        (name, member) -> {
                            boolean reference =
                                    name.equals("$ref")
                                            && member instanceof Value.Text text
                                            && text.text().matches(".+#");
                            String address = reference ? ((Value.Text) member).text() : "";
                            members.put(
                                    name,
                                    reference
                                            ? new Value.Text(
                                                    address.substring(0, address.length() - 1))
                                            : withoutEmptyFragments(member));
                        });
        return new Value.Table(members);
    }

    private static JsonNode whole(Value.Whole whole) {
        return whole.asInt().isPresent()
                ? NODES.numberNode(whole.asInt().get())
                : NODES.numberNode(whole.number());
    }

    /** JSON Schema calls a number an integer when it is one, however large or written. */
    private static JsonNode decimal(double number) {
        boolean integral = number == Math.rint(number) && Double.isFinite(number);
        return integral
                ? NODES.numberNode(new BigDecimal(number).toBigInteger())
                : NODES.numberNode(number);
    }

    private static JsonNode list(Value.Listing list) {
        ArrayNode node = NODES.arrayNode();
        list.items().forEach(item -> node.add(of(item)));
        return node;
    }

    private static JsonNode table(Value.Table table) {
        ObjectNode node = NODES.objectNode();
        table.members().forEach((name, member) -> node.set(name, of(member)));
        return node;
    }
}
