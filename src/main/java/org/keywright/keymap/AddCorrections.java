package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/**
 * Puts many corrections behind those that are there, in one step.
 *
 * @param corrections in order
 */
public record AddCorrections(List<Correction> corrections) implements Edit {

    public AddCorrections {
        corrections = List.copyOf(corrections);
    }

    @Override
    public String label() {
        return "Add corrections";
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<Value.Table> entries = new ArrayList<>(Extras.of(before, ExtraKind.CORRECTION));
        corrections.forEach(correction -> entries.add(correction.table()));
        return Extras.put(before, ExtraKind.CORRECTION, entries);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        int size = Extras.of(document, ExtraKind.CORRECTION).size() + corrections.size();
        return size > ExtraKind.CORRECTION.most()
                ? Optional.of(Refusals.tooMany(ExtraKind.CORRECTION))
                : Optional.empty();
    }
}
