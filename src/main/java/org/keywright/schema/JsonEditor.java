package org.keywright.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;

/**
 * Brings a changed value into the text it was read from, touching nothing that stayed the same:
 * comments, blanks, order of members, quotes and line ends are kept.
 *
 * <p>Added members and items are laid out like their neighbours; a removed one takes the comment on
 * its own line and directly above it along. Every result is read again before it is handed out, and
 * should it not say what it has to, the whole text is written anew.
 */
public final class JsonEditor {

    private JsonEditor() {}

    /**
     * The document's text with as little changed as makes it say {@code changed}. The same value
     * gives the same text. The order of members does not count as a change.
     */
    public static String edit(JsonDocument document, Value changed) {
        Value wanted = normal(changed);
        if (wanted.equals(document.root())) {
            return document.text();
        }
        String edited = new ValueEdit(document).whole(wanted);
        if (says(edited, wanted)) {
            return edited;
        }
        TextStyle style = TextStyle.of(document.text());
        String end = document.text().endsWith("\n") ? style.newline() : "";
        return new JsonWriter(style).write(wanted, "") + end;
    }

    private static boolean says(String text, Value wanted) {
        return JsonReader.read("", text)
                .value()
                .map(again -> again.root().equals(wanted))
                .orElse(false);
    }

    /** As the reader would give it: 1.0 is the whole number 1. */
    private static Value normal(Value value) {
        return switch (value) {
            case Value.Decimal decimal -> BareWords.number(decimal.number());
            case Value.Listing list -> {
                List<Value> items = new ArrayList<>();
                list.items().forEach(item -> items.add(normal(item)));
                yield new Value.Listing(items);
            }
            case Value.Table table -> {
                Map<String, Value> members = new LinkedHashMap<>();
                table.members().forEach((name, member) -> members.put(name, normal(member)));
                yield new Value.Table(members);
            }
            case Value.Text text -> text;
            case Value.Whole whole -> whole;
            case Value.Flag flag -> flag;
            case Value.Nothing nothing -> nothing;
        };
    }
}
