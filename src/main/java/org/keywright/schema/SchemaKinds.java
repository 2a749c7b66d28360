package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keywright.option.OptionKind;
import org.keywright.option.Value;

/** Tells what kind of option a schema describes. */
final class SchemaKinds {

    private static final String PIN = "mcu_pin";

    private final SchemaSet schemas;

    SchemaKinds(SchemaSet schemas) {
        this.schemas = schemas;
    }

    OptionKind kind(SchemaSpot spot) {
        List<String> choices = choices(spot);
        if (spot.name().equals(PIN)) {
            return new OptionKind.Pin();
        }
        return switch (spot.text("type")) {
            case "boolean" -> new OptionKind.Switch();
            case "integer" -> new OptionKind.Whole(limit(spot, "minimum"), limit(spot, "maximum"));
            case "number" -> new OptionKind.Number();
            case "string" ->
                    choices.isEmpty()
                            ? new OptionKind.Text(spot.words().findText("pattern"))
                            : new OptionKind.Choice(choices);
            case "array" -> list(spot);
            default -> table(spot);
        };
    }

    private OptionKind list(SchemaSpot spot) {
        Optional<OptionKind> items =
                spot.items()
                        .map(unread -> SchemaSpot.follow(schemas, unread))
                        .filter(item -> !item.text("type").equals("array"))
                        .map(this::kind)
                        .filter(OptionKind::plain);
        return new OptionKind.Listing(
                items, limit(spot, "minItems").orElse(0), limit(spot, "maxItems"));
    }

    private OptionKind table(SchemaSpot spot) {
        boolean switches =
                spot.rest()
                        .map(unread -> SchemaSpot.follow(schemas, unread).text("type"))
                        .filter("boolean"::equals)
                        .isPresent();
        return switches ? new OptionKind.Switches() : new OptionKind.Table();
    }

    private static List<String> choices(SchemaSpot spot) {
        List<String> choices = new ArrayList<>();
        for (Value choice : spot.words().items("enum")) {
            if (choice instanceof Value.Text text) {
                choices.add(text.text());
            }
        }
        return choices;
    }

    private static OptionalLong limit(SchemaSpot spot, String keyword) {
        return spot.words().find(keyword).orElse(null) instanceof Value.Whole whole
                ? OptionalLong.of(whole.number().longValue())
                : OptionalLong.empty();
    }
}
