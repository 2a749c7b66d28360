package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/**
 * Moves an extra to another place in its list; codes that name it or those between follow.
 *
 * @param kind of extra
 * @param from its number
 * @param to its number from now on
 */
public record MoveExtra(ExtraKind kind, int from, int to) implements Edit {

    @Override
    public String label() {
        return "Move " + kind.word() + " " + from;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<Value.Table> entries = new ArrayList<>(Extras.of(before, kind));
        KeymapDocument moved = before;
        if (kind == ExtraKind.MACRO) {
            List<Macro> macros = new ArrayList<>(before.macros());
            while (macros.size() < entries.size()) {
                macros.add(new Macro(List.of()));
            }
            macros.add(to, macros.remove(from));
            moved = before.withMacros(Macros.trimmed(macros));
        }
        entries.add(to, entries.remove(from));
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        int shift = from < to ? -1 : 1;
        IntUnaryOperator renumber = n -> n < low || n > high ? n : n == from ? to : n + shift;
        return NumberedCodes.renumbered(Extras.put(moved, kind, entries), kind, renumber);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchExtra(document, kind, from)
                .or(() -> Refusals.noSuchExtra(document, kind, to));
    }
}
