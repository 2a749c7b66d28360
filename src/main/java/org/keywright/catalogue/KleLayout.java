package org.keywright.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * A drawing of keyboard-layout-editor.com, its "raw data", turned into what QMK's {@code kle2json}
 * makes of it: an info.json with one layout.
 *
 * <p>Rows of texts, each a key; an object before a key says how it differs from a key of 1 u, and
 * moves the place by {@code x} and {@code y}. Rotation and second shapes are not in the result.
 */
public final class KleLayout {

    private static final String BEFORE = "{\"layout\": [";
    private static final String AFTER = "]}";

    private final JsonDocument source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Value> keys = new ArrayList<>();
    private BigDecimal row = BigDecimal.ZERO;
    private BigDecimal column = BigDecimal.ZERO;

    private KleLayout(JsonDocument source) {
        this.source = source;
    }

    /**
     * Reads a drawing.
     *
     * @param name the file's name as the user would write it, for messages
     * @param text raw data, or the same in square brackets as the page downloads it
     * @return {@code keyboard_name url maintainer layouts}
     */
    public static Checked<Value.Table> read(String name, String text) {
        Checked<JsonDocument> document = JsonReader.read(name, BEFORE + text + AFTER);
        Checked<Value.Table> read = document.then(source -> new KleLayout(source).read());
        return new Checked<>(
                read.value(), read.problems().stream().map(KleLayout::inOwnText).toList());
    }

    /** The text was read behind a few characters of ours, which count for its first line. */
    private static Problem inOwnText(Problem problem) {
        return problem.location() instanceof Location.InText at && at.line() == 1
                ? problem.withLocation(
                        new Location.InText(
                                at.name(), 1, Math.max(1, at.column() - BEFORE.length()), ""))
                : problem;
    }

    private Checked<Value.Table> read() {
        List<Value> rows = source.table().orElseThrow().items("layout");
        String pointer = "/layout";
        if (rows.size() == 1 && rows.getFirst() instanceof Value.Listing all && isWhole(all)) {
            rows = all.items();
            pointer = "/layout/0";
        }
        boolean titled = !rows.isEmpty() && rows.getFirst() instanceof Value.Table;
        for (int i = titled ? 1 : 0; i < rows.size(); i++) {
            row(rows.get(i), pointer + "/" + i);
        }
        if (keys.isEmpty()) {
            complain("", "There are no keys in this drawing.");
        }
        String title = titled ? ((Value.Table) rows.getFirst()).findText("name").orElse("") : "";
        return problems.isEmpty() ? Checked.of(info(title)) : Checked.failed(problems);
    }

    /** A row holds texts; a list of lists is the whole drawing in brackets. */
    private static boolean isWhole(Value.Listing list) {
        return list.items().stream().anyMatch(item -> item instanceof Value.Listing);
    }

    private Value.Table info(String name) {
        Value.Table layout = Value.Table.empty().with("layout", new Value.Listing(keys));
        return Value.Table.empty()
                .with("keyboard_name", new Value.Text(name))
                .with("url", new Value.Text(""))
                .with("maintainer", new Value.Text("qmk"))
                .with("layouts", Value.Table.empty().with("LAYOUT", layout));
    }

    private void row(Value value, String pointer) {
        if (!(value instanceof Value.Listing items)) {
            complain(pointer, "A row of keys has to be a list.");
            return;
        }
        KleShape shape = KleShape.USUAL;
        for (int i = 0; i < items.items().size(); i++) {
            Value item = items.items().get(i);
            if (item instanceof Value.Table change) {
                shape = changed(shape, change, pointer + "/" + i);
            } else if (item instanceof Value.Text label) {
                key(label.text(), shape);
                shape = KleShape.USUAL;
            } else {
                complain(pointer + "/" + i, "A key has to be a text.");
            }
        }
        column = BigDecimal.ZERO;
        row = row.add(BigDecimal.ONE);
    }

    private KleShape changed(KleShape before, Value.Table change, String pointer) {
        for (String name : List.of("x", "y", "w", "h")) {
            if (change.find(name).isPresent() && number(change, name).isEmpty()) {
                complain(pointer, "\"" + name + "\" has to be a number of at most 1000.");
            }
        }
        column = column.add(number(change, "x").orElse(BigDecimal.ZERO));
        row = row.add(number(change, "y").orElse(BigDecimal.ZERO));
        return new KleShape(
                number(change, "w").orElse(before.width()),
                number(change, "h").orElse(before.height()),
                before.decal() || change.find("d").isPresent());
    }

    private void key(String label, KleShape shape) {
        if (!shape.decal()) {
            keys.add(described(label, shape));
        }
        column = column.add(shape.width());
    }

    /** The first line of a label is what stands top left on the keycap. */
    private Value described(String label, KleShape shape) {
        Value.Table key = Value.Table.empty();
        if (!label.isEmpty()) {
            key = key.with("label", new Value.Text(label.split("\n", 2)[0]));
        }
        key = key.with("x", rounded(column)).with("y", rounded(row));
        if (shape.width().compareTo(BigDecimal.ONE) != 0) {
            key = key.with("w", value(shape.width()));
        }
        return shape.height().compareTo(BigDecimal.ONE) != 0
                ? key.with("h", value(shape.height()))
                : key;
    }

    private static Value rounded(BigDecimal number) {
        return value(number.setScale(2, RoundingMode.HALF_EVEN));
    }

    private static Value value(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole
                ? new Value.Whole(number.longValue())
                : new Value.Decimal(number.doubleValue());
    }

    private static Optional<BigDecimal> number(Value.Table table, String name) {
        return table.find(name)
                .flatMap(
                        value ->
                                switch (value) {
                                    case Value.Whole whole ->
                                            Optional.of(new BigDecimal(whole.number()));
                                    case Value.Decimal decimal ->
                                            Optional.of(new BigDecimal(decimal.number()));
                                    default -> Optional.empty();
                                })
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(1000)) <= 0);
    }

    private void complain(String pointer, String message) {
        problems.add(
                Problem.error(
                        "kle-shape",
                        source.locate(pointer),
                        message,
                        "Copy the raw data of the drawing again."));
    }
}
