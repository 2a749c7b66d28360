package org.keywright.keymap;

import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Problem;

/**
 * Gives every key of a layer the same keycode: clears it, or makes it transparent.
 *
 * @param layer from 0
 * @param keycode for every key
 */
public record FillLayer(int layer, Keycode keycode) implements Edit {

    @Override
    public String label() {
        return "Fill layer " + layer + " with " + keycode.text();
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return before.withLayer(layer, before.layers().get(layer).map(old -> keycode));
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, layer);
    }
}
