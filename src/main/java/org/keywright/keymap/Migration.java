package org.keywright.keymap;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;

/**
 * A keymap taken to another keyboard or layout: what comes along, from where, and what is lost.
 *
 * @param document the keymap on the new keyboard
 * @param matches which keys are the same, in the new layout's order
 * @param fresh keys that only the new layout has
 * @param lost keys that only the old layout has and that do something on some layer
 * @param lostEncoders how many encoders with actions the new keyboard does not have
 */
public record Migration(
        KeymapDocument document,
        List<KeyMatch> matches,
        List<Integer> fresh,
        List<Lost> lost,
        int lostEncoders) {

    public Migration {
        matches = List.copyOf(matches);
        fresh = List.copyOf(fresh);
        lost = List.copyOf(lost);
    }

    /**
     * A key that has no place any more.
     *
     * @param layer from 0
     * @param key of the old layout
     * @param keycode what it did
     */
    public record Lost(int layer, int key, Keycode keycode) {}

    /**
     * Takes a keymap along.
     *
     * @param keymap as it is
     * @param from its keyboard and layout
     * @param to where it goes
     */
    public static Migration of(KeymapDocument keymap, Board from, Board to) {
        List<KeyMatch> matches = KeyMatching.of(from, to);
        Map<Integer, Integer> source = new HashMap<>();
        matches.forEach(match -> source.put(match.to(), match.from()));
        int keys = to.layout().keys().size();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < keymap.layers().size(); i++) {
            layers.add(arranged(keymap.layers().get(i), fresh(i, to), source));
        }
        int encoders = to.keyboard().encoderCount();
        KeymapDocument moved =
                keymap.withKeyboard(to.keyboard().id())
                        .withLayout(to.layout().name())
                        .withLayers(layers)
                        .withEncoders(cut(keymap.encoders(), encoders));
        return new Migration(
                moved,
                matches,
                fresh(source, keys),
                lost(keymap, source.values()),
                lostEncoders(keymap, encoders));
    }

    /**
     * A keyboard in one of its layouts.
     *
     * @param keyboard it
     * @param layout one of its layouts
     * @param base what its maker's keymap has on layer 0 of that layout; empty when there is none
     */
    public record Board(KeyboardDefinition keyboard, Layout layout, List<Keycode> base) {
        public Board {
            base = List.copyOf(base);
        }

        /** A name for each key, from the maker's keymap or the layout; empty where nobody knows. */
        List<String> names() {
            return base.size() == layout.keys().size()
                    ? base.stream().map(code -> doesSomething(code) ? code.text() : "").toList()
                    : layout.keys().stream().map(key -> key.label().toUpperCase(ROOT)).toList();
        }
    }

    /** What new keys do: on layer 0 what their maker meant, above whatever is below. */
    private static List<Keycode> fresh(int layer, Board to) {
        List<Keycode> codes = new ArrayList<>();
        for (int key = 0; key < to.layout().keys().size(); key++) {
            Keycode meant = key < to.base().size() ? to.base().get(key) : Keycode.NOTHING;
            boolean plain = meant.layerNumber().isEmpty();
            codes.add(layer > 0 ? Keycode.TRANSPARENT : plain ? meant : Keycode.NOTHING);
        }
        return codes;
    }

    private static Layer arranged(Layer layer, List<Keycode> fresh, Map<Integer, Integer> source) {
        List<Keycode> codes = new ArrayList<>(fresh);
        source.forEach((to, from) -> codes.set(to, layer.at(from)));
        return new Layer(codes);
    }

    private static List<Integer> fresh(Map<Integer, Integer> source, int keys) {
        List<Integer> fresh = new ArrayList<>();
        for (int key = 0; key < keys; key++) {
            if (!source.containsKey(key)) {
                fresh.add(key);
            }
        }
        return fresh;
    }

    private static List<Lost> lost(KeymapDocument keymap, Iterable<Integer> kept) {
        Set<Integer> known = new HashSet<>();
        kept.forEach(known::add);
        List<Lost> lost = new ArrayList<>();
        for (int layer = 0; layer < keymap.layers().size(); layer++) {
            List<Keycode> codes = keymap.layers().get(layer).keys();
            for (int key = 0; key < codes.size(); key++) {
                if (!known.contains(key) && doesSomething(codes.get(key))) {
                    lost.add(new Lost(layer, key, codes.get(key)));
                }
            }
        }
        return lost;
    }

    private static boolean doesSomething(Keycode code) {
        return !code.isNothing() && !code.isTransparent();
    }

    private static List<List<EncoderActions>> cut(List<List<EncoderActions>> all, int encoders) {
        return encoders == 0
                ? List.of()
                : all.stream().map(one -> one.subList(0, Math.min(encoders, one.size()))).toList();
    }

    private static int lostEncoders(KeymapDocument keymap, int encoders) {
        int most = keymap.encoders().stream().mapToInt(List::size).max().orElse(0);
        return Math.max(0, most - encoders);
    }
}
