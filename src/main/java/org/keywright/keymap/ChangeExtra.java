package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/**
 * Changes an extra in its place.
 *
 * @param kind of extra
 * @param index from 0
 * @param entry what it is from now on; of a macro its name, as {@link SetMacro} changes its steps
 */
public record ChangeExtra(ExtraKind kind, int index, Value.Table entry) implements Edit {

    @Override
    public String label() {
        return "Change " + kind.word() + " " + index;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<Value.Table> entries = new ArrayList<>(Extras.of(before, kind));
        entries.set(index, entry);
        return Extras.put(before, kind, entries);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchExtra(document, kind, index);
    }
}
