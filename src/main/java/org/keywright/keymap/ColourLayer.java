package org.keywright.keymap;

import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * Gives a layer another colour.
 *
 * @param layer number, from 0
 * @param colour absent for the one it would have by its number
 */
public record ColourLayer(int layer, Optional<LayerColours.Colour> colour) implements Edit {

    @Override
    public String label() {
        return "Colour layer " + layer;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return LayerColours.with(before, layer, colour);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, layer);
    }
}
