package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;

/** Renders a changed value over the text of the old one, recursively. */
final class ValueEdit {

    private final String text;
    private final JsonDocument document;
    private final TextStyle style;
    private final JsonWriter writer;
    private final JsonWriter flatWriter;

    ValueEdit(JsonDocument document) {
        this.document = document;
        this.text = document.text();
        this.style = TextStyle.of(text);
        this.writer = new JsonWriter(style);
        this.flatWriter = new JsonWriter(style.onOneLine());
    }

    /** The whole text, saying {@code wanted}. */
    String whole(Value wanted) {
        Place place = document.place();
        boolean empty = place.members().isEmpty() && place.start() == place.end();
        String before = text.substring(0, place.start());
        if (empty) {
            String gap = before.isBlank() || before.endsWith("\n") ? "" : style.newline();
            return before + gap + writer.write(wanted, "") + style.newline();
        }
        return before + render(place, document.root(), wanted) + text.substring(place.end());
    }

    /** What replaces the text of {@code old} so that it says {@code wanted}. */
    String render(Place place, Value old, Value wanted) {
        if (old.equals(wanted)) {
            return text.substring(place.start(), place.end());
        }
        if (old instanceof Value.Table before && wanted instanceof Value.Table after) {
            return members(place, before, after);
        }
        if (old instanceof Value.Listing before && wanted instanceof Value.Listing after) {
            return items(place, before.items(), after.items());
        }
        return writer.write(wanted, indentAt(place.nameStart()));
    }

    private String members(Place place, Value.Table before, Value.Table after) {
        ContainerText container = new ContainerText(text, place, style);
        List<String> names = List.copyOf(before.members().keySet());
        List<Piece> pieces = new ArrayList<>();
        for (String name : Additions.placed(names, List.copyOf(after.members().keySet()))) {
            Value wanted = after.find(name).orElseThrow();
            Place old = place.members().get(name);
            if (old == null) {
                String indent = container.isEmpty() ? inside(place) : indentAt(container.first());
                pieces.add(container.added(quoted(container, name) + write(place, wanted, indent)));
            } else {
                Value value = before.find(name).orElseThrow();
                String body =
                        text.substring(old.nameStart(), old.start()) + render(old, value, wanted);
                boolean same = value.equals(wanted);
                pieces.add(container.kept(names.indexOf(name), body, same));
            }
        }
        return container.join(pieces, indentAt(place.start()));
    }

    private String quoted(ContainerText container, String name) {
        return JsonLiterals.quote(name) + container.colon().orElse(style.colon());
    }

    private String items(Place place, List<Value> before, List<Value> after) {
        ContainerText container = new ContainerText(text, place, style);
        int[] origins = ListAlignment.origins(before, after);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Value wanted = after.get(i);
            int origin = origins[i];
            if (origin >= 0) {
                Value old = before.get(origin);
                String body = render(place.items().get(origin), old, wanted);
                pieces.add(container.kept(origin, body, old.equals(wanted)));
            } else {
                pieces.add(container.added(newItem(place, before, i, wanted)));
            }
        }
        return container.join(pieces, indentAt(place.start()));
    }

    /** A new item takes the shape of a neighbour of its kind, if there is one without comments. */
    private String newItem(Place list, List<Value> before, int index, Value wanted) {
        for (int distance = 0; distance <= before.size(); distance++) {
            for (int i : new int[] {index - 1 - distance, index + distance}) {
                if (i >= 0 && i < before.size() && isModel(before.get(i), list.items().get(i))) {
                    if (before.get(i).getClass() == wanted.getClass()) {
                        return render(list.items().get(i), before.get(i), wanted);
                    }
                }
            }
        }
        String indent = before.isEmpty() ? inside(list) : indentAt(list.items().get(0).start());
        return write(list, wanted, indent);
    }

    /** What is added to a container on one line stays on that line. */
    private String write(Place container, Value wanted, String indent) {
        boolean filled = !container.items().isEmpty() || !container.members().isEmpty();
        int lineEnd = filled ? text.indexOf('\n', container.start()) : container.start();
        boolean oneLine = lineEnd < 0 || lineEnd >= container.end();
        return (oneLine ? flatWriter : writer).write(wanted, indent);
    }

    private boolean isModel(Value value, Place place) {
        boolean filled =
                value instanceof Value.Listing list && !list.items().isEmpty()
                        || value instanceof Value.Table table && !table.members().isEmpty();
        String shown = filled ? text.substring(place.start(), place.end()) : "";
        return filled && !shown.contains("//") && !shown.contains("/*") && !shown.contains("#");
    }

    private String inside(Place place) {
        return indentAt(place.nameStart()) + style.indent();
    }

    /** The blanks that begin the line of that offset. */
    private String indentAt(int offset) {
        if (style.minified()) {
            return "";
        }
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Where new names go among those that were there. */
    static final class Additions {

        private Additions() {}

        /**
         * Old names in their old order; each new one after the name it follows in the new order.
         */
        static List<String> placed(List<String> before, List<String> after) {
            Map<String, Integer> kept = new java.util.HashMap<>();
            after.forEach(name -> kept.put(name, 0));
            List<String> result = new ArrayList<>(before);
            result.removeIf(name -> !kept.containsKey(name));
            List<String> old = List.copyOf(result);
            String previous = "";
            java.util.Set<String> known = new java.util.HashSet<>(old);
            for (String name : after) {
                if (!known.contains(name)) {
                    int follows = previous.isEmpty() ? -1 : result.indexOf(previous);
                    result.add(follows + 1, name);
                }
                previous = name;
            }
            return result;
        }
    }
}
