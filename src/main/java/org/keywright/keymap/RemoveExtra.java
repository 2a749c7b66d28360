package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/**
 * Takes an extra out. Keys that called it do nothing, on layer 0 {@code KC_NO}; those that call one
 * behind it follow.
 *
 * @param kind of extra
 * @param index from 0
 */
public record RemoveExtra(ExtraKind kind, int index) implements Edit {

    @Override
    public String label() {
        return "Remove " + kind.word() + " " + index;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<Value.Table> entries = new ArrayList<>(Extras.of(before, kind));
        entries.remove(index);
        KeymapDocument without = before;
        if (kind == ExtraKind.MACRO && index < before.macros().size()) {
            List<Macro> macros = new ArrayList<>(before.macros());
            macros.remove(index);
            without = before.withMacros(Macros.trimmed(macros));
        }
        return NumberedCodes.renumbered(
                Extras.put(without, kind, entries),
                kind,
                n -> n == index ? -1 : n > index && n <= entries.size() ? n - 1 : n);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchExtra(document, kind, index);
    }
}
