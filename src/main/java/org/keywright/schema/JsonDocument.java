package org.keywright.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** A JSON or HJSON text that was read: its value, and where each part of it stands. Immutable. */
public final class JsonDocument {

    private final String name;
    private final String text;
    private final Value root;
    private final Place place;
    private @Nullable Lines lines;

    JsonDocument(String name, String text, Value root, Place place) {
        this.name = name;
        this.text = text;
        this.root = root;
        this.place = place;
    }

    /** The file's name as the user would write it. */
    public String name() {
        return name;
    }

    /** The text exactly as read. */
    public String text() {
        return text;
    }

    /** What the text says. */
    public Value root() {
        return root;
    }

    /** The root as a table; empty when it is something else. */
    public Optional<Value.Table> table() {
        return root instanceof Value.Table table ? Optional.of(table) : Optional.empty();
    }

    /** Where the value at that JSON pointer (RFC 6901) stands. */
    public Optional<Span> find(String pointer) {
        return Pointers.walk(place, pointer).map(p -> span(p.start(), p.end()));
    }

    /** Where the name of the member at that pointer stands; for items, the item itself. */
    public Optional<Span> findName(String pointer) {
        return Pointers.walk(place, pointer)
                .map(p -> p.nameEnd() > p.nameStart() ? span(p.nameStart(), p.nameEnd()) : null)
                .or(() -> find(pointer));
    }

    /**
     * The place to show for a pointer: that of the value, or of its nearest parent that exists (a
     * missing member is reported at the table it is missing from).
     */
    public Location.InText locate(String pointer) {
        String known = pointer;
        while (Pointers.walk(place, known).isEmpty()) {
            known = Pointers.parent(known);
        }
        Span span = find(known).orElseThrow();
        return new Location.InText(name, span.line(), span.column(), pointer);
    }

    /** The JSON pointer of the innermost value around that offset of the text. */
    public String pointerAt(int offset) {
        return Pointers.around(place, offset);
    }

    Place place() {
        return place;
    }

    private Span span(int start, int end) {
        Lines counted = lines();
        return new Span(counted.line(start), counted.column(start), start, end);
    }

    /** Most documents have no problem to place: their lines are counted when first asked for. */
    private Lines lines() {
        Lines counted = lines;
        if (counted == null) {
            counted = new Lines(text);
            lines = counted;
        }
        return counted;
    }
}
