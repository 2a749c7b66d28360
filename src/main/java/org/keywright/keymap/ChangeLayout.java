package org.keywright.keymap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Goes over to another layout of the same keyboard. A key keeps its code when both layouts have a
 * key at its place in the matrix; a key that is new does nothing on layer 0 and is transparent
 * above.
 *
 * @param keyboard whose layouts these are
 * @param layout the new layout's name
 */
public record ChangeLayout(KeyboardDefinition keyboard, String layout) implements Edit {

    @Override
    public String label() {
        return "Change layout to " + layout;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<Integer> sources = sources(before.layout());
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < before.layers().size(); i++) {
            Keycode fresh = i == 0 ? Keycode.NOTHING : Keycode.TRANSPARENT;
            layers.add(arranged(before.layers().get(i), sources, fresh));
        }
        return before.withLayout(layout).withLayers(layers);
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        if (keyboard.findLayout(layout).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.error(
                        "unknown-layout",
                        new Location.Everywhere(),
                        keyboard.id() + " has no layout " + layout + ".",
                        "It has " + String.join(", ", keyboard.layouts().keySet()) + "."));
    }

    /** For each key of the new layout the index of the same key in the old one, or -1. */
    private List<Integer> sources(String oldLayout) {
        List<PhysicalKey> newKeys = keyboard.findLayout(layout).orElseThrow().keys();
        Optional<Layout> old = keyboard.findLayout(oldLayout);
        List<Integer> sources = new ArrayList<>();
        if (old.isEmpty()) {
            // Nobody knows where the old keys were: keep them in the order they are written.
            newKeys.forEach(key -> sources.add(sources.size()));
            return sources;
        }
        Map<List<Integer>, Integer> byMatrix = new LinkedHashMap<>();
        for (PhysicalKey key : old.get().keys()) {
            byMatrix.putIfAbsent(List.of(key.row(), key.column()), byMatrix.size());
        }
        newKeys.forEach(
                key -> sources.add(byMatrix.getOrDefault(List.of(key.row(), key.column()), -1)));
        return sources;
    }

    private static Layer arranged(Layer layer, List<Integer> sources, Keycode fresh) {
        List<Keycode> keys = new ArrayList<>();
        for (int source : sources) {
            boolean kept = source >= 0 && source < layer.keys().size();
            keys.add(kept ? layer.keys().get(source) : fresh);
        }
        return new Layer(keys);
    }
}
