package org.keywright.keymap;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * Several edits in one step, so that one undo takes all of them back.
 *
 * @param edits at least one, in order; the first gives its label to the whole
 */
public record Together(List<Edit> edits) implements Edit {

    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public String label() {
        return edits.getFirst().label();
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        KeymapDocument changed = before;
        for (Edit edit : edits) {
            changed = edit.applyTo(changed);
        }
        return changed;
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        KeymapDocument changed = document;
        for (Edit edit : edits) {
            Optional<Problem> refusal = edit.refusal(changed);
            if (refusal.isPresent()) {
                return refusal;
            }
            changed = edit.applyTo(changed);
        }
        return Optional.empty();
    }
}
