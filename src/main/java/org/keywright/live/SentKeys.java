package org.keywright.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;

/** Which keys of a keymap send what arrives at the computer. */
public final class SentKeys {

    private static final String TAP_ENDING = "_T";

    /** By layer, in the order they are looked at, and by key: the canonical names sent. */
    private final List<LayerKeys> layers = new ArrayList<>();

    private final KeycodeTable table;

    /** What one layer's keys send. */
    private record LayerKeys(int number, List<Set<String>> keys) {}

    /**
     * Keys that send something.
     *
     * @param layer on which layer
     * @param keys in the order of the layout; several if they send the same
     */
    public record Found(int layer, List<Integer> keys) {}

    /**
     * @param first the layer that is looked at first; then from the lowest on
     */
    public SentKeys(KeymapDocument document, KeycodeTable table, int first) {
        this.table = table;
        List<Integer> order = new ArrayList<>(List.of(first));
        for (int i = 0; i < document.layers().size(); i++) {
            if (i != first) {
                order.add(i);
            }
        }
        for (int number : order) {
            if (number < document.layers().size()) {
                List<Keycode> codes = document.layers().get(number).keys();
                layers.add(new LayerKeys(number, codes.stream().map(this::sent).toList()));
            }
        }
    }

    private Set<String> sent(Keycode code) {
        return switch (code) {
            case Keycode.Named(String name) -> Set.of(canonical(name));
            case Keycode.LayerTap tap -> sent(tap.tap());
            case Keycode.SwapHandsTap tap -> sent(tap.tap());
            case Keycode.Modified modified -> sent(modified.key());
            case Keycode.Any any -> sent(any.content());
            case Keycode.ModTap tap -> {
                Set<String> both = new HashSet<>(sent(tap.tap()));
                both.addAll(modifiers(tap.modifiers()));
                if (tap.function().endsWith(TAP_ENDING)) {
                    String held = tap.function().replace(TAP_ENDING, "");
                    both.add(canonical("KC_" + held));
                }
                yield both;
            }
            case Keycode.OneShotMod mod -> modifiers(mod.modifiers());
            case Keycode.LayerMod mod -> modifiers(mod.modifiers());
            case Keycode.LayerSwitch other -> Set.of();
            case Keycode.TapDance other -> Set.of();
            case Keycode.Unicode other -> Set.of();
            case Keycode.Raw other -> Set.of();
        };
    }

    private Set<String> modifiers(String written) {
        Set<String> all = new HashSet<>();
        for (String each : written.split("\\|")) {
            all.add(canonical(each.replace("MOD_", "KC_")));
        }
        return all;
    }

    private String canonical(String name) {
        return table.find(name).map(KeycodeEntry::name).orElse(name);
    }

    /**
     * The keys that send any of some keycodes, on the first layer that has one.
     *
     * @param keycodes that arrive in the same way, by any of their names
     */
    public Optional<Found> find(List<String> keycodes) {
        Set<String> wanted = new TreeSet<>(keycodes.stream().map(this::canonical).toList());
        for (LayerKeys layer : layers) {
            List<Integer> found = new ArrayList<>();
            for (int key = 0; key < layer.keys().size(); key++) {
                if (layer.keys().get(key).stream().anyMatch(wanted::contains)) {
                    found.add(key);
                }
            }
            if (!found.isEmpty()) {
                return Optional.of(new Found(layer.number(), found));
            }
        }
        return Optional.empty();
    }
}
