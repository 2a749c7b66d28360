package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.Value;

/**
 * What people call their layers. Keys name layers by number; the names are {@linkplain LayerNotes
 * notes} beside them. Earlier versions wrote them into the keymap.json, where they are still read
 * and taken away when they change.
 */
public final class LayerNames {

    private static final String NAME = "name";
    private static final String EARLIER = "keywright";
    private static final String EARLIER_NAMES = "layer_names";

    private LayerNames() {}

    /** A name for each layer, layer 0 first; empty texts for layers without a name. */
    public static List<String> of(KeymapDocument keymap) {
        List<Value> earlier = keymap.others().table(EARLIER).items(EARLIER_NAMES);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < keymap.layers().size(); i++) {
            boolean before = i < earlier.size() && earlier.get(i) instanceof Value.Text;
            String noted = LayerNotes.text(keymap, i, NAME);
            names.add(noted.isEmpty() && before ? ((Value.Text) earlier.get(i)).text() : noted);
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
        KeymapDocument changed = withoutEarlier(keymap);
        for (int i = 0; i < changed.layers().size(); i++) {
            changed = LayerNotes.with(changed, i, NAME, i < names.size() ? names.get(i) : "");
        }
        return changed;
    }

    /** The same keymap with its names where notes are, so that they move with their layers. */
    static KeymapDocument noted(KeymapDocument keymap) {
        if (keymap.others().table(EARLIER).items(EARLIER_NAMES).isEmpty()) {
            return keymap;
        }
        List<String> names = of(keymap);
        return put(withoutEarlier(keymap), names);
    }

    private static KeymapDocument withoutEarlier(KeymapDocument keymap) {
        Value.Table before = keymap.others().table(EARLIER);
        if (before.find(EARLIER_NAMES).isEmpty()) {
            return keymap;
        }
        Value.Table rest = before.without(EARLIER_NAMES);
        return keymap.withOthers(
                rest.members().isEmpty()
                        ? keymap.others().without(EARLIER)
                        : keymap.others().with(EARLIER, rest));
    }
}
