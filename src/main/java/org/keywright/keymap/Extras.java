package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/**
 * The extras of a keymap, kind by kind. Entries are tables as they stand in the file, so that
 * members nobody here knows survive; records such as {@link Combo} read them.
 */
public final class Extras {

    private Extras() {}

    /** The entries of a kind; an empty table in place of what is none. */
    public static List<Value.Table> of(KeymapDocument keymap, ExtraKind kind) {
        List<Value.Table> entries = new ArrayList<>();
        for (Value entry : written(keymap, kind)) {
            entries.add(entry instanceof Value.Table table ? table : Value.Table.empty());
        }
        while (kind == ExtraKind.MACRO && entries.size() < keymap.macros().size()) {
            entries.add(Value.Table.empty());
        }
        return entries;
    }

    /** One entry, if it is there. */
    public static Optional<Value.Table> find(KeymapDocument keymap, ExtraKind kind, int index) {
        List<Value.Table> entries = of(keymap, kind);
        return index >= 0 && index < entries.size()
                ? Optional.of(entries.get(index))
                : Optional.empty();
    }

    /** What people call an entry; empty when it has no name. */
    public static String name(KeymapDocument keymap, ExtraKind kind, int index) {
        return find(keymap, kind, index).flatMap(e -> e.findText("name")).orElse("");
    }

    /** What a macro types; nothing for one without steps yet. */
    public static Macro macro(KeymapDocument keymap, int index) {
        return index < keymap.macros().size() ? keymap.macros().get(index) : new Macro(List.of());
    }

    /** The keycodes that stand in an entry, those that set it off first. */
    public static List<Keycode> codes(ExtraKind kind, Value.Table entry) {
        List<Keycode> codes = new ArrayList<>();
        for (String member : ExtraCodes.members(kind)) {
            Entry.code(entry, member).ifPresent(codes::add);
            codes.addAll(Entry.codes(entry, member));
        }
        return codes;
    }

    private static List<Value> written(KeymapDocument keymap, ExtraKind kind) {
        return place(keymap, kind).items(kind.member());
    }

    private static Value.Table place(KeymapDocument keymap, ExtraKind kind) {
        return kind == ExtraKind.DIP_SWITCH ? keymap.others() : keymap.project();
    }

    /**
     * The same keymap with other entries of a kind. The kind's feature is switched on with its
     * first entry, and with the last one what was switched on is taken back: firmware with the
     * feature but without the table does not compile.
     */
    static KeymapDocument put(
            KeymapDocument keymap, ExtraKind kind, List<? extends Value> entries) {
        List<Value> kept = new ArrayList<>(entries);
        while (kind == ExtraKind.MACRO
                && !kept.isEmpty()
                && kept.getLast().equals(Value.Table.empty())) {
            kept.removeLast();
        }
        Value.Table place = place(keymap, kind);
        Value.Table changed =
                kept.isEmpty()
                        ? place.without(kind.member())
                        : place.with(kind.member(), new Value.Listing(kept));
        KeymapDocument after =
                kind == ExtraKind.DIP_SWITCH
                        ? keymap.withOthers(changed)
                        : keymap.withProject(changed);
        boolean before = !written(keymap, kind).isEmpty();
        return before == kept.isEmpty() ? switched(after, kind, !kept.isEmpty()) : after;
    }

    private static KeymapDocument switched(KeymapDocument keymap, ExtraKind kind, boolean on) {
        if (kind.feature().isEmpty()) {
            return keymap;
        }
        OptionPath path = OptionPath.of("features." + kind.feature().get());
        Value.Table config = keymap.config();
        Optional<Value> now = config.at(path);
        if (on) {
            return keymap.withConfig(OptionTree.with(config, path, new Value.Flag(true)));
        }
        return now.equals(Optional.of(new Value.Flag(true)))
                ? keymap.withConfig(OptionTree.without(config, path))
                : keymap;
    }
}
