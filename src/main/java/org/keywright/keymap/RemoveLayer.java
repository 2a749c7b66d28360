package org.keywright.keymap;

import java.util.Optional;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Takes a layer out; the layers behind it move up and keys that switch to them follow.
 *
 * <p>What switched to the removed layer loses that: {@code LT(n,KC_A)} keeps its {@code KC_A},
 * anything else becomes transparent, on layer 0 {@code KC_NO}.
 *
 * @param layer from 0
 * @param references how many keys, encoders and switches pointed to it; for the label
 */
public record RemoveLayer(int layer, int references) implements Edit {

    /** Counts what points to the layer. */
    public static RemoveLayer of(KeymapDocument document, int layer) {
        return new RemoveLayer(layer, LayerReferences.count(document, layer));
    }

    @Override
    public String label() {
        return switch (references) {
            case 0 -> "Remove layer " + layer;
            case 1 -> "Remove layer " + layer + " and 1 reference to it";
            default -> "Remove layer " + layer + " and " + references + " references to it";
        };
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return Layers.removed(before, layer);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        if (document.layers().size() == 1) {
            return Optional.of(
                    Problem.error(
                            "last-layer",
                            new Location.OnLayer(layer),
                            "The last layer cannot be removed.",
                            "Add another layer first."));
        }
        return Refusals.noSuchLayer(document, layer);
    }
}
