package org.keywright.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionKind;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/** Values of options as they are typed, and back. What was written comes back as it is typed. */
final class OptionText {

    private static final int LONGEST = 100_000;

    private OptionText() {}

    /** A value as somebody would type it. */
    static String of(OptionKind kind, Value value) {
        if (kind instanceof OptionKind.Listing(Optional<OptionKind> items, long fewest, var most)
                && items.isPresent()
                && value instanceof Value.Listing list
                && list.items().stream().allMatch(item -> separable(items.get(), item))) {
            return String.join(", ", list.items().stream().map(OptionText::plain).toList());
        }
        boolean text = kind.plain() && value instanceof Value.Text;
        return text ? plain(value) : JsonWriter.minified(value);
    }

    private static boolean separable(OptionKind kind, Value item) {
        return read(kind, plain(item)).filter(item::equals).isPresent()
                && !plain(item).contains(",");
    }

    private static String plain(Value value) {
        return value instanceof Value.Text text ? text.text() : JsonWriter.minified(value);
    }

    /**
     * What somebody typed, as a value of that option; whether the schema allows it is another
     * question.
     */
    static Checked<Value> read(OptionDescriptor option, String typed) {
        String text = typed.strip();
        Optional<Value> value =
                text.length() > LONGEST ? Optional.empty() : read(option.kind(), text);
        return value.map(Checked::of)
                .orElseGet(() -> Checked.failed(unreadable(option, expected(option.kind()))));
    }

    private static Optional<Value> read(OptionKind kind, String text) {
        return switch (kind) {
            case OptionKind.Switch on -> flag(text);
            case OptionKind.Whole whole -> whole(text);
            case OptionKind.Number number -> json(text).filter(OptionText::isNumber);
            case OptionKind.Text any -> Optional.of(new Value.Text(text));
            case OptionKind.Choice any -> Optional.of(new Value.Text(text));
            case OptionKind.Pin pin -> pin(text);
            case OptionKind.Listing(Optional<OptionKind> items, long fewest, var most) ->
                    items.isPresent() && !text.startsWith("[")
                            ? list(items.get(), text)
                            : json(text).filter(Value.Listing.class::isInstance);
            case OptionKind.Table table -> json(text);
            case OptionKind.Switches table -> json(text);
        };
    }

    private static Optional<Value> flag(String text) {
        return switch (text) {
            case "true", "on", "yes" -> Optional.of(new Value.Flag(true));
            case "false", "off", "no" -> Optional.of(new Value.Flag(false));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> whole(String text) {
        return text.matches("-?[0-9]{1,19}")
                ? Optional.of(new Value.Whole(new java.math.BigInteger(text)))
                : Optional.empty();
    }

    private static Optional<Value> pin(String text) {
        if (text.equals("null")) {
            return Optional.of(new Value.Nothing());
        }
        return Optional.of(whole(text).orElseGet(() -> new Value.Text(text)));
    }

    private static Optional<Value> list(OptionKind items, String text) {
        List<Value> all = new ArrayList<>();
        for (String item : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            Optional<Value> read = item.isBlank() ? Optional.empty() : read(items, item.strip());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all.add(read.get());
        }
        return Optional.of(new Value.Listing(all));
    }

    private static Optional<Value> json(String text) {
        return JsonReader.read("", text).value().map(document -> document.root());
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Whole || value instanceof Value.Decimal;
    }

    private static String expected(OptionKind kind) {
        return switch (kind) {
            case OptionKind.Switch on -> "Write true or false.";
            case OptionKind.Whole whole -> "Write a whole number.";
            case OptionKind.Number number -> "Write a number.";
            case OptionKind.Text text -> "Write something shorter.";
            case OptionKind.Choice choice -> "Write something shorter.";
            case OptionKind.Pin pin -> "Write a pin.";
            case OptionKind.Listing(Optional<OptionKind> items, long fewest, var most) ->
                    items.isPresent()
                            ? "Write items with commas between them."
                            : "Write a list in JSON, like [1, 2].";
            case OptionKind.Table table -> "Write JSON, like {\"name\": 1}.";
            case OptionKind.Switches table -> "Write JSON, like {\"name\": true}.";
        };
    }

    private static Problem unreadable(OptionDescriptor option, String advice) {
        return Problem.error(
                "option-unreadable",
                new Location.OnOption(option.path().toString()),
                "This is not a value of that kind.",
                advice);
    }
}
