package org.keywright.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * Two keymaps and what is not the same in them.
 *
 * @param before the first one
 * @param after the second one
 * @param differences everything, by its place: keys, encoders, options, macros, combos, names
 */
public record Comparison(
        KeymapDocument before, KeymapDocument after, List<RecordDifference> differences) {

    /** Compares two keymaps of whatever keyboards. */
    public static Comparison of(KeymapDocument before, KeymapDocument after) {
        List<RecordDifference> found = new ArrayList<>();
        name("keyboard", before.keyboard(), after.keyboard(), found);
        name("keymap", before.name(), after.name(), found);
        found.addAll(KeymapDifferences.of(root(before), root(after)));
        found.addAll(KeymapDifferences.of(before.project(), after.project()));
        return new Comparison(before, after, List.copyOf(found));
    }

    private static void name(
            String what, String before, String after, List<RecordDifference> found) {
        if (!before.equals(after)) {
            found.add(new RecordDifference(what, Optional.of(before), Optional.of(after)));
        }
    }

    private static Value root(KeymapDocument keymap) {
        return JsonReader.read("keymap.json", KeymapFile.texts(keymap).keymap())
                .value()
                .map(JsonDocument::root)
                .orElse(Value.Table.empty());
    }

    /** The keys of a layer that do something else; none where only one of them has the layer. */
    public Set<Integer> keys(int layer) {
        Set<Integer> keys = new TreeSet<>();
        if (layer < Math.min(before.layers().size(), after.layers().size())) {
            Layer then = before.layers().get(layer);
            Layer now = after.layers().get(layer);
            for (int key = 0; key < Math.max(then.keys().size(), now.keys().size()); key++) {
                if (!then.at(key).equals(now.at(key))) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** How many keys of each layer are not the same, for layers with any. */
    public Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int layer = 0; layer < after.layers().size(); layer++) {
            int changed = keys(layer).size();
            if (changed > 0) {
                counts.put(layer, changed);
            }
        }
        return counts;
    }
}
