package org.keywright.keymap;

import java.util.Collections;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Problem;

/**
 * Puts in a new layer; keys that switch to a layer behind it follow that layer.
 *
 * @param at the new layer's number; the number of layers to add it at the end
 * @param layer its keys, with layer numbers as they were before
 */
public record AddLayer(int at, Layer layer) implements Edit {

    /** A layer of transparent keys behind the last one. */
    public static AddLayer transparent(KeymapDocument document, int keys) {
        return new AddLayer(
                document.layers().size(),
                new Layer(Collections.nCopies(keys, Keycode.TRANSPARENT)));
    }

    @Override
    public String label() {
        return "Add layer " + at;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return Layers.inserted(before, at, layer);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.full(document)
                .or(
                        () ->
                                at == document.layers().size()
                                        ? Optional.empty()
                                        : Refusals.noSuchLayer(document, at));
    }
}
