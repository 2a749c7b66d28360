package org.keywright.csource;

import java.util.stream.Collectors;
import org.keywright.option.Value;

/** Values as short JSON, for comparison with a fixture. */
final class LightsText {

    private LightsText() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Whole w -> w.number().toString();
            case Value.Decimal d -> Double.toString(d.number());
            case Value.Nothing n -> "null";
            case Value.Text t -> '"' + t.text() + '"';
            case Value.Flag f -> Boolean.toString(f.on());
            case Value.Listing l ->
                    l.items().stream()
                            .map(LightsText::of)
                            .collect(Collectors.joining(",", "[", "]"));
            case Value.Table t ->
                    t.members().entrySet().stream()
                            .map(e -> '"' + e.getKey() + "\":" + of(e.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        };
    }
}
