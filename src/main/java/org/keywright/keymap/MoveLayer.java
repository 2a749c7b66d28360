package org.keywright.keymap;

import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * Gives a layer another number; the ones between close up, and keys that switch to any of them
 * follow.
 *
 * @param from its number before
 * @param to its number afterwards
 */
public record MoveLayer(int from, int to) implements Edit {

    @Override
    public String label() {
        return "Move layer " + from + " to " + to;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return Layers.moved(before, from, to);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, from).or(() -> Refusals.noSuchLayer(document, to));
    }
}
