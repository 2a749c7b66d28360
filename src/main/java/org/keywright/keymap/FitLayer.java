package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Problem;

/**
 * Gives a layer as many keycodes as the layout has keys: fills up with {@code KC_NO}, or cuts off
 * the end.
 *
 * @param layer from 0
 * @param keys how many there are to be
 */
public record FitLayer(int layer, int keys) implements Edit {

    @Override
    public String label() {
        return "Fit layer " + layer + " to " + keys + " keys";
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<Keycode> codes = new ArrayList<>(before.layers().get(layer).keys());
        while (codes.size() < keys) {
            codes.add(Keycode.NOTHING);
        }
        return before.withLayer(layer, new Layer(codes.subList(0, keys)));
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, layer);
    }
}
