package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.keywright.keycode.Keycode;

/**
 * What the keys do while one layer is on.
 *
 * @param keys in the order of the layout's keys
 */
public record Layer(List<Keycode> keys) {
    public Layer {
        keys = List.copyOf(keys);
    }

    /** What a key does; nothing for a key that a layer written too short leaves out. */
    public Keycode at(int key) {
        return key < keys.size() ? keys.get(key) : Keycode.NOTHING;
    }

    /** The same layer with one key changed; a layer that is too short grows by empty keys. */
    public Layer with(int key, Keycode code) {
        List<Keycode> changed = new ArrayList<>(keys);
        while (changed.size() <= key) {
            changed.add(Keycode.NOTHING);
        }
        changed.set(key, code);
        return new Layer(changed);
    }

    /** The same layer with every key put through a change. */
    public Layer map(UnaryOperator<Keycode> change) {
        return new Layer(keys.stream().map(change).toList());
    }
}
