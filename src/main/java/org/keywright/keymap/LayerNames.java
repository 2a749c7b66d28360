package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.keywright.option.Value;

/**
 * What people call their layers. Keys name layers by number; the names are kept beside them, in the
 * member {@code keywright.layer_names} of a keymap.json, which QMK passes over.
 */
public final class LayerNames {

    private static final String OURS = "keywright";
    private static final String NAMES = "layer_names";

    private LayerNames() {}

    /** A name for each layer, layer 0 first; empty texts for layers without a name. */
    public static List<String> of(KeymapDocument keymap) {
        List<Value> written = keymap.others().table(OURS).items(NAMES);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < keymap.layers().size(); i++) {
            names.add(i < written.size() && written.get(i) instanceof Value.Text t ? t.text() : "");
        }
        return names;
    }

    /**
     * The same keymap with other names.
     *
     * @param names layer 0 first; those that are missing at the end are empty
     */
    public static KeymapDocument put(KeymapDocument keymap, List<String> names) {
        if (names.equals(of(keymap))) {
            return keymap;
        }
        Value.Table before = keymap.others().table(OURS);
        Value.Table ours =
                names.stream().allMatch(String::isEmpty)
                        ? before.without(NAMES)
                        : before.with(NAMES, Value.texts(names));
        return keymap.withOthers(
                ours.members().isEmpty()
                        ? keymap.others().without(OURS)
                        : keymap.others().with(OURS, ours));
    }

    /** Names that move with their layers: those of one keymap, changed, for another one. */
    static KeymapDocument carried(
            KeymapDocument from, KeymapDocument to, Consumer<List<String>> change) {
        List<String> names = of(from);
        change.accept(names);
        return put(to, names);
    }
}
