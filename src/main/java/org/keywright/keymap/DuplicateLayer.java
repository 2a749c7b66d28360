package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * Puts a copy of a layer right behind it, with what its encoders do.
 *
 * @param layer the one to copy, from 0
 */
public record DuplicateLayer(int layer) implements Edit {

    @Override
    public String label() {
        return "Duplicate layer " + layer;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        int copy = layer + 1;
        KeymapDocument document = Layers.inserted(before, copy, before.layers().get(layer));
        if (layer >= before.encoders().size()) {
            return document;
        }
        List<List<EncoderActions>> encoders = new ArrayList<>(document.encoders());
        if (encoders.size() == copy) {
            encoders.add(encoders.get(layer));
        } else {
            encoders.set(copy, encoders.get(layer));
        }
        return document.withEncoders(encoders);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.full(document).or(() -> Refusals.noSuchLayer(document, layer));
    }
}
