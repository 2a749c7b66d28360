package org.keywright.keymap;

import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Problem;

/**
 * Exchanges what two keys do.
 *
 * @param first one of them
 * @param second the other, perhaps on another layer
 */
public record SwapKeys(KeyPlace first, KeyPlace second) implements Edit {

    @Override
    public String label() {
        return "Swap keys";
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        Keycode atFirst = before.layers().get(first.layer()).at(first.key());
        Keycode atSecond = before.layers().get(second.layer()).at(second.key());
        KeymapDocument half = new AssignKey(first.layer(), first.key(), atSecond).applyTo(before);
        return new AssignKey(second.layer(), second.key(), atFirst).applyTo(half);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, first.layer())
                .or(() -> Refusals.noSuchLayer(document, second.layer()));
    }
}
