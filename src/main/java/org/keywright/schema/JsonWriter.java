package org.keywright.schema;

import java.util.Map;
import org.keywright.option.Value;

/**
 * Writes values as strict JSON, which QMK reads as it reads its own files. Equal values in equal
 * order give equal text.
 */
public final class JsonWriter {

    private static final int WIDTH = 100;

    /** In characters; most keyboards are a little larger. */
    private static final int LIKELY = 8192;

    private final TextStyle style;

    JsonWriter(TextStyle style) {
        this.style = style;
    }

    /**
     * Indented by four spaces, one member a line; short lists and tables stay on one line, longer
     * lists of single values fill lines of 100 columns. Ends with a line feed.
     */
    public static String pretty(Value value) {
        StringBuilder out = new StringBuilder(LIKELY);
        new JsonWriter(TextStyle.PRETTY).write(value, "", out);
        return out.append('\n').toString();
    }

    /** On one line without any blanks. */
    public static String minified(Value value) {
        return new JsonWriter(TextStyle.MINIFIED).write(value, "");
    }

    /**
     * @param indent of the line that the value begins on
     */
    String write(Value value, String indent) {
        StringBuilder out = new StringBuilder();
        write(value, indent, out);
        return out.toString();
    }

    private void write(Value value, String indent, StringBuilder out) {
        switch (value) {
            case Value.Table table -> table(table, indent, out);
            case Value.Listing list -> list(list, indent, out);
            default -> JsonLiterals.write(value, out);
        }
    }

    private void table(Value.Table table, String indent, StringBuilder out) {
        boolean small = indent.length() > style.indent().length() && allSmall(table);
        boolean flat = style.minified() || table.members().isEmpty();
        if (flat || small && fits(table, indent, out)) {
            if (flat) {
                flat(table, out);
            }
            return;
        }
        String inner = indent + style.indent();
        String between = "," + style.newline() + inner;
        String lead = "{" + style.newline() + inner;
        for (Map.Entry<String, Value> member : table.members().entrySet()) {
            out.append(lead);
            JsonLiterals.quote(member.getKey(), out);
            write(member.getValue(), inner, out.append(style.colon()));
            lead = between;
        }
        out.append(style.newline()).append(indent).append('}');
    }

    private static boolean allSmall(Value.Table table) {
        for (Map.Entry<String, Value> member : table.members().entrySet()) {
            Value value = member.getValue();
            if (value instanceof Value.Table || value instanceof Value.Listing l && !allSingle(l)) {
                return false;
            }
        }
        return true;
    }

    private void list(Value.Listing list, String indent, StringBuilder out) {
        boolean single = allSingle(list);
        boolean flat = style.minified() || list.items().isEmpty();
        if (flat || single && fits(list, indent, out)) {
            if (flat) {
                flat(list, out);
            }
            return;
        }
        String inner = indent + style.indent();
        out.append('[').append(style.newline()).append(inner);
        if (single) {
            fill(list, indent, out);
        } else {
            String lead = "";
            for (Value item : list.items()) {
                write(item, inner, out.append(lead));
                lead = "," + style.newline() + inner;
            }
        }
        out.append(style.newline()).append(indent).append(']');
    }

    private static boolean allSingle(Value.Listing list) {
        for (Value item : list.items()) {
            if (item instanceof Value.Table || item instanceof Value.Listing) {
                return false;
            }
        }
        return true;
    }

    /** Writes it on this line if there is room; otherwise nothing. */
    private boolean fits(Value value, String indent, StringBuilder out) {
        int start = out.length();
        flat(value, out);
        if (indent.length() + out.length() - start <= WIDTH) {
            return true;
        }
        out.setLength(start);
        return false;
    }

    private void flat(Value value, StringBuilder out) {
        switch (value) {
            case Value.Table table -> {
                String lead = "{";
                for (Map.Entry<String, Value> member : table.members().entrySet()) {
                    JsonLiterals.quote(member.getKey(), out.append(lead));
                    flat(member.getValue(), out.append(style.colon()));
                    lead = style.comma();
                }
                out.append(table.members().isEmpty() ? "{}" : "}");
            }
            case Value.Listing list -> {
                String lead = "[";
                for (Value item : list.items()) {
                    flat(item, out.append(lead));
                    lead = style.comma();
                }
                out.append(list.items().isEmpty() ? "[]" : "]");
            }
            default -> JsonLiterals.write(value, out);
        }
    }

    /** Single values, as many on a line as there is room for. */
    private void fill(Value.Listing list, String indent, StringBuilder out) {
        String inner = indent + style.indent();
        int row = out.length();
        for (Value item : list.items()) {
            int start = out.length();
            if (start > row) {
                out.append(style.comma());
            }
            int at = out.length();
            JsonLiterals.write(item, out);
            boolean full = indent.length() + start - row + out.length() - at > WIDTH;
            if (full && start > row) {
                out.replace(start, at, "," + style.newline() + inner);
                row = start + 1 + style.newline().length() + inner.length();
            }
        }
    }
}
