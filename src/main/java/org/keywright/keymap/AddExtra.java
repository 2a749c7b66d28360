package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/**
 * Puts in an extra; codes that name one behind it follow, and the feature it needs is switched on.
 *
 * @param kind of extra
 * @param at its number from now on; the number of entries to add it at the end
 * @param entry what it is
 * @param macro what a macro types; nothing for the other kinds
 */
public record AddExtra(ExtraKind kind, int at, Value.Table entry, Macro macro) implements Edit {

    /** Anything but a macro. */
    public AddExtra(ExtraKind kind, int at, Value.Table entry) {
        this(kind, at, entry, new Macro(List.of()));
    }

    /** A copy of an entry behind it. */
    public static AddExtra copy(KeymapDocument document, ExtraKind kind, int index) {
        Value.Table entry = Extras.find(document, kind, index).orElse(Value.Table.empty());
        String name = entry.findText("name").orElse("");
        Value.Table named =
                name.isEmpty() ? entry : entry.with("name", new Value.Text(name + " 2"));
        Macro macro =
                kind == ExtraKind.MACRO ? Extras.macro(document, index) : new Macro(List.of());
        return new AddExtra(kind, index + 1, named, macro);
    }

    @Override
    public String label() {
        return "Add " + kind.word() + " " + at;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        // A key may wait for an extra that is not there yet: what is behind the last one stays.
        int size = Extras.of(before, kind).size();
        KeymapDocument moved =
                NumberedCodes.renumbered(before, kind, n -> n >= at && n < size ? n + 1 : n);
        List<Value.Table> entries = new ArrayList<>(Extras.of(moved, kind));
        entries.add(at, entry);
        if (kind == ExtraKind.MACRO) {
            List<Macro> macros = new ArrayList<>(moved.macros());
            while (macros.size() < at) {
                macros.add(new Macro(List.of()));
            }
            macros.add(at, macro);
            moved = moved.withMacros(Macros.trimmed(macros));
        }
        return Extras.put(moved, kind, entries);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        int size = Extras.of(document, kind).size();
        return size >= kind.most()
                ? Optional.of(Refusals.tooMany(kind))
                : at == size ? Optional.empty() : Refusals.noSuchExtra(document, kind, at);
    }
}
