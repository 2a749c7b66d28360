package org.keywright.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywright.option.Value;

/**
 * Writes JSON as QMK's {@code format-json} lays it out: four spaces, members sorted, one line for
 * each key of a layout, other characters than ASCII escaped.
 */
public final class QmkJsonWriter {

    /** Stands in a layer where a row of the layout ends. */
    public static final Value NEW_ROW = new Value.Text("\n");

    private static final String INDENT = "    ";
    private static final Set<String> ONE_LINE_EACH = Set.of("layout", "rotary");
    private static final int LAYER_DEPTH = 2;

    private final QmkJsonStyle style;
    private int depth;

    private QmkJsonWriter(QmkJsonStyle style) {
        this.style = style;
    }

    /** The text, without a line feed at its end. */
    public static String write(Value value, QmkJsonStyle style) {
        return new QmkJsonWriter(style).write(value, "");
    }

    private String write(Value value, String name) {
        return switch (value) {
            case Value.Table table -> table(table);
            case Value.Listing list -> list(list, name);
            default -> QmkJsonLiterals.of(value);
        };
    }

    private String indent() {
        return INDENT.repeat(depth);
    }

    private String table(Value.Table table) {
        if (table.members().isEmpty()) {
            return "{}";
        }
        depth++;
        List<String> parts = new ArrayList<>();
        int here = depth;
        for (String name : sorted(table, Comparator.comparing(n -> style.rank(n, here)))) {
            Value member = table.members().get(name);
            parts.add(indent() + QmkJsonLiterals.quote(name) + ": " + write(member, name));
        }
        depth--;
        return "{\n" + String.join(",\n", parts) + "\n" + indent() + "}";
    }

    private static List<String> sorted(Value.Table table, Comparator<String> order) {
        return table.members().keySet().stream().sorted(order).toList();
    }

    private String list(Value.Listing list, String name) {
        if (style == QmkJsonStyle.KEYMAP && depth == LAYER_DEPTH && isLayer(list)) {
            return layer(list);
        }
        if (isPlain(list)) {
            return list.items().stream()
                    .map(item -> write(item, name))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        depth++;
        List<String> parts = new ArrayList<>();
        boolean oneLine = style != QmkJsonStyle.KEYMAP && ONE_LINE_EACH.contains(name);
        for (Value item : list.items()) {
            boolean key = oneLine && item instanceof Value.Table;
            parts.add(indent() + (key ? oneLine((Value.Table) item) : write(item, "")));
        }
        depth--;
        return "[\n" + String.join(",\n", parts) + "\n" + indent() + "]";
    }

    private static boolean isPlain(Value.Listing list) {
        return list.items().stream()
                .noneMatch(i -> i instanceof Value.Table || i instanceof Value.Listing);
    }

    private String oneLine(Value.Table key) {
        List<String> parts = new ArrayList<>();
        for (String name : sorted(key, Comparator.comparing(QmkJsonStyle::keyRank))) {
            Map<String, Value> members = key.members();
            parts.add(QmkJsonLiterals.quote(name) + ": " + write(members.get(name), name));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static boolean isLayer(Value.Listing list) {
        return list.items().stream().noneMatch(i -> i instanceof Value.Listing);
    }

    /** Like QMK's: deeper than the rest; a table is a macro or an encoder. */
    private String layer(Value.Listing list) {
        String deep = INDENT.repeat(depth * (depth + 1));
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        for (Value key : list.items()) {
            if (key.equals(NEW_ROW)) {
                rows.add(new ArrayList<>());
            } else {
                rows.getLast().add(write(key, ""));
            }
        }
        String text =
                rows.stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> deep + String.join(", ", row))
                        .collect(Collectors.joining(",\n"));
        return indent() + "[\n" + text + "\n" + INDENT.repeat(depth * depth) + "]";
    }
}
