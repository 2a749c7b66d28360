package org.keywright.ui.keymap;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.keyboard.Direction;
import org.keywright.keyboard.KeyGroups;
import org.keywright.keyboard.KeyboardGeometry;

/**
 * Selecting several keys of the layer that is shown. One of them leads: it has the focus, and what
 * is pasted begins there.
 */
public final class Selecting {

    private final EditorViewModel editor;

    /** Selects keys in this editor. */
    public Selecting(EditorViewModel editor) {
        this.editor = editor;
    }

    /** Adds a key to those selected, or takes it out. */
    public void onToggle(int key) {
        Set<Integer> keys = new TreeSet<>(editor.selectedKeys());
        if (!keys.add(key)) {
            keys.remove(key);
        }
        int lead = keys.contains(key) || keys.isEmpty() ? key : keys.iterator().next();
        select(keys, lead);
    }

    /** Selects the box between the key that leads and another one. */
    public void onExtend(int key) {
        int anchor = editor.anchor().orElse(key);
        editor.onSelectKeys(groups().between(anchor, key), key, anchor);
    }

    /** Goes on in a direction and takes along what lies between. */
    public void onExtend(Direction direction) {
        OptionalInt lead = editor.lead();
        if (lead.isEmpty()) {
            return;
        }
        KeyboardGeometry.of(editor.layout())
                .neighbour(lead.getAsInt(), direction)
                .ifPresent(this::onExtend);
    }

    /** Selects what a rectangle touches; nothing if it touches nothing. */
    public void onSwept(Set<Integer> keys) {
        if (keys.isEmpty()) {
            editor.onDeselect();
        } else {
            select(keys, keys.iterator().next());
        }
    }

    /** Selects every key of the layer. */
    public void onAll() {
        select(groups().all(), editor.lead().orElse(0));
    }

    /** Selects the keys beside the one that leads. */
    public void onRow() {
        editor.lead().ifPresent(lead -> select(groups().row(lead), lead));
    }

    /** Selects the keys above and below the one that leads. */
    public void onColumn() {
        editor.lead().ifPresent(lead -> select(groups().column(lead), lead));
    }

    /** Selects the half of the keyboard that the leading key is on. */
    public void onHalf() {
        editor.lead().ifPresent(lead -> select(groups().half(lead), lead));
    }

    /** Keeps only the leading key; deselects that as well if it was alone. */
    public void onLess() {
        OptionalInt lead = editor.lead();
        if (editor.selectedKeys().size() > 1 && lead.isPresent()) {
            editor.onSelect(new Place.Key(lead.getAsInt()));
        } else {
            editor.onDeselect();
        }
    }

    KeyGroups groups() {
        return new KeyGroups(KeyboardGeometry.of(editor.layout()));
    }

    private void select(Set<Integer> keys, int lead) {
        if (keys.isEmpty()) {
            editor.onDeselect();
        } else {
            editor.onSelectKeys(keys, lead, lead);
        }
    }
}
