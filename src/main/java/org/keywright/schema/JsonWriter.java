package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;

/**
 * Writes values as strict JSON, which QMK reads as it reads its own files. Equal values in equal
 * order give equal text.
 */
public final class JsonWriter {

    private static final int WIDTH = 100;

    private final TextStyle style;

    JsonWriter(TextStyle style) {
        this.style = style;
    }

    /**
     * Indented by four spaces, one member a line; short lists and tables stay on one line, longer
     * lists of single values fill lines of 100 columns. Ends with a line feed.
     */
    public static String pretty(Value value) {
        return new JsonWriter(TextStyle.PRETTY).write(value, "") + "\n";
    }

    /** On one line without any blanks. */
    public static String minified(Value value) {
        return new JsonWriter(TextStyle.MINIFIED).write(value, "");
    }

    /**
     * @param indent of the line that the value begins on
     */
    String write(Value value, String indent) {
        return switch (value) {
            case Value.Table table -> table(table, indent);
            case Value.Listing list -> list(list, indent);
            default -> JsonLiterals.of(value);
        };
    }

    private String table(Value.Table table, String indent) {
        List<String> parts = new ArrayList<>();
        String inner = indent + style.indent();
        for (Map.Entry<String, Value> member : table.members().entrySet()) {
            parts.add(
                    JsonLiterals.quote(member.getKey())
                            + style.colon()
                            + write(member.getValue(), inner));
        }
        String flat = flat("{", parts, "}");
        boolean small = indent.length() > style.indent().length() && allSmall(table);
        return small && fits(flat, indent) ? flat : lines("{", parts, "}", indent);
    }

    private static boolean allSmall(Value.Table table) {
        return table.members().values().stream()
                .noneMatch(
                        v ->
                                v instanceof Value.Table
                                        || v instanceof Value.Listing l && !allSingle(l));
    }

    private String list(Value.Listing list, String indent) {
        List<String> parts = new ArrayList<>();
        for (Value item : list.items()) {
            parts.add(write(item, indent + style.indent()));
        }
        String flat = flat("[", parts, "]");
        boolean single = allSingle(list);
        if (single && fits(flat, indent)) {
            return flat;
        }
        return lines("[", single ? filled(parts, indent) : parts, "]", indent);
    }

    private static boolean allSingle(Value.Listing list) {
        return list.items().stream()
                .noneMatch(v -> v instanceof Value.Table || v instanceof Value.Listing);
    }

    private boolean fits(String flat, String indent) {
        return style.minified() || indent.length() + flat.length() <= WIDTH && !flat.contains("\n");
    }

    private String flat(String open, List<String> parts, String close) {
        return open + String.join(style.comma(), parts) + close;
    }

    private List<String> filled(List<String> parts, String indent) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String part : parts) {
            boolean full = indent.length() + row.length() + part.length() > WIDTH;
            if (full && !row.isEmpty()) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : style.comma()).append(part);
        }
        if (!row.isEmpty()) {
            rows.add(row.toString());
        }
        return rows;
    }

    private String lines(String open, List<String> parts, String close, String indent) {
        if (parts.isEmpty() || style.minified()) {
            return flat(open, parts, close);
        }
        String inner = style.newline() + indent + style.indent();
        return open + inner + String.join("," + inner, parts) + style.newline() + indent + close;
    }
}
