package org.keywright.keymap;

import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Problem;

/**
 * Gives one key another keycode.
 *
 * @param layer from 0
 * @param key index in the layout, from 0; a layer that is too short grows
 * @param keycode what the key does from now on
 */
public record AssignKey(int layer, int key, Keycode keycode) implements Edit {

    @Override
    public String label() {
        return "Assign " + keycode.text();
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return before.withLayer(layer, before.layers().get(layer).with(key, keycode));
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, layer);
    }
}
