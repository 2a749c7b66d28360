package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * Gives a layer another name.
 *
 * @param layer number, from 0
 * @param name any text; empty for none
 */
public record RenameLayer(int layer, String name) implements Edit {

    @Override
    public String label() {
        return "Rename layer " + layer;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<String> names = new ArrayList<>(LayerNames.of(before));
        names.set(layer, name);
        return LayerNames.put(before, names);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, layer);
    }
}
