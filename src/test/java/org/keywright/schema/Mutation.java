package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keywright.option.Value;

/** Spoils one place of a value, or mends it by chance. */
final class Mutation {

    private static final List<Value> ODD =
            List.of(
                    new Value.Text(""),
                    new Value.Text("0x12345"),
                    new Value.Text("B0"),
                    new Value.Text("ÄÖ\u0000"),
                    new Value.Whole(-1),
                    new Value.Whole(7),
                    new Value.Whole(1_000_000),
                    new Value.Decimal(0.5),
                    new Value.Flag(true),
                    new Value.Nothing(),
                    new Value.Listing(List.of()),
                    new Value.Listing(List.of(new Value.Whole(1), new Value.Text("x"))),
                    new Value.Table(Map.of("odd", new Value.Whole(1))));

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** The value with something else at one place. */
    Value of(Value value) {
        return switch (value) {
            case Value.Table table when !table.members().isEmpty() && random.nextInt(8) > 0 ->
                    member(table);
            case Value.Listing list when !list.items().isEmpty() && random.nextInt(8) > 0 ->
                    item(list);
            case Value other -> ODD.get(random.nextInt(ODD.size()));
        };
    }

    private Value member(Value.Table table) {
        List<String> names = List.copyOf(table.members().keySet());
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(10)) {
            case 0 -> table.without(name);
            case 1 -> table.with("odd_" + name, ODD.get(random.nextInt(ODD.size())));
            default -> table.with(name, of(table.members().get(name)));
        };
    }

    private Value item(Value.Listing list) {
        List<Value> items = new ArrayList<>(list.items());
        int at = random.nextInt(items.size());
        switch (random.nextInt(10)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(items.get(at));
            default -> items.set(at, of(items.get(at)));
        }
        return new Value.Listing(items);
    }
}
