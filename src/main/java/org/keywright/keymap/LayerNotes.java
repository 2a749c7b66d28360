package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.keywright.option.Value;

/**
 * What is noted about each layer beside QMK's file: the list {@code layers} of the project, one
 * table for each layer, layer 0 first. A note belongs to its layer and moves with it, whatever its
 * name.
 */
public final class LayerNotes {

    private static final String LAYERS = "layers";

    private LayerNotes() {}

    /** The notes about each layer; empty ones where nothing is noted. */
    static List<Value.Table> of(KeymapDocument keymap) {
        List<Value> written = keymap.project().items(LAYERS);
        List<Value.Table> notes = new ArrayList<>();
        for (int i = 0; i < keymap.layers().size(); i++) {
            boolean noted = i < written.size() && written.get(i) instanceof Value.Table;
            notes.add(noted ? (Value.Table) written.get(i) : Value.Table.empty());
        }
        return notes;
    }

    /** What is noted about a layer under that name; empty for nothing. */
    public static String text(KeymapDocument keymap, int layer, String name) {
        List<Value> written = keymap.project().items(LAYERS);
        return layer < written.size() && written.get(layer) instanceof Value.Table table
                ? table.findText(name).orElse("")
                : "";
    }

    /**
     * The same keymap with something else noted about a layer.
     *
     * @param text empty to note nothing under that name
     */
    public static KeymapDocument with(KeymapDocument keymap, int layer, String name, String text) {
        List<Value.Table> notes = of(keymap);
        Value.Table before = notes.get(layer);
        notes.set(
                layer,
                text.isEmpty() ? before.without(name) : before.with(name, new Value.Text(text)));
        return put(keymap, notes);
    }

    /** Notes that move with their layers: those of one keymap, changed, for another one. */
    static KeymapDocument carried(
            KeymapDocument from, KeymapDocument to, Consumer<List<Value.Table>> change) {
        List<Value.Table> notes = of(from);
        change.accept(notes);
        return put(to, notes);
    }

    /** Empty notes at the end are not written. */
    private static KeymapDocument put(KeymapDocument keymap, List<Value.Table> notes) {
        List<Value> written = new ArrayList<>(notes);
        while (!written.isEmpty() && written.getLast().equals(Value.Table.empty())) {
            written.removeLast();
        }
        Value.Table project = keymap.project();
        if (written.isEmpty() && project.items(LAYERS).isEmpty()) {
            return keymap;
        }
        return keymap.withProject(
                written.isEmpty()
                        ? project.without(LAYERS)
                        : project.with(LAYERS, new Value.Listing(written)));
    }
}
