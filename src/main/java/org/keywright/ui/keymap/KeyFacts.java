package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywright.keyboard.KeyLight;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.LegendKind;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.LayerNames;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.words.Phrase;

/** Everything there is to know about one key of the layer that is shown. */
final class KeyFacts {

    private final EditorViewModel editor;
    private final int key;

    KeyFacts(EditorViewModel editor, int key) {
        this.editor = editor;
        this.key = key;
    }

    /**
     * What the key does on one layer.
     *
     * @param layer from 0
     * @param name what the layer is called; may be empty
     * @param look as it is drawn there
     * @param shown whether that layer is shown
     */
    record OnLayer(int layer, String name, CapLook look, boolean shown) {}

    /** Where it is: its number, its place in the matrix, its light. */
    String place() {
        PhysicalKey physical = editor.layout().keys().get(key);
        String place =
                Phrase.of("Key {0} · row {1}, column {2}", key, physical.row(), physical.column());
        return KeyLight.of(editor.keyboard()).stream()
                .filter(light -> light.below(physical))
                .findFirst()
                .map(light -> place + " · " + Phrase.of("light {0}", light.index()))
                .orElse(place);
    }

    /** What it does when tapped and when held, where these differ. */
    List<String> parts() {
        Keycode code = code();
        boolean two =
                code instanceof Keycode.LayerTap
                        || code instanceof Keycode.ModTap
                        || code instanceof Keycode.SwapHandsTap;
        if (!two) {
            return List.of();
        }
        CapLook tapped = editor.looks().of(PaletteItem.tap(code));
        String held =
                code instanceof Keycode.LayerTap tap
                        ? layerTitle(tap.layer())
                        : editor.looks().of(code).legend().hold();
        return List.of(Phrase.of("Tapped: {0}", tapped.spoken()), Phrase.of("Held: {0}", held));
    }

    private String layerTitle(int layer) {
        List<String> names = LayerNames.of(editor.document());
        String name = layer < names.size() ? names.get(layer) : "";
        return Phrase.of("Layer {0}", name.isEmpty() ? layer : layer + ", " + name);
    }

    /** What shows through while it is transparent, for every way into the layer. */
    List<String> through() {
        return transparent()
                ? editor.ways().through(editor.layer(), key).stream()
                        .map(code -> editor.looks().of(code))
                        .map(look -> Phrase.of("Shows {0}", look.spoken() + " – " + look.text()))
                        .toList()
                : List.of();
    }

    /** What the key does on each layer. */
    List<OnLayer> layers() {
        List<String> names = LayerNames.of(editor.document());
        LayerLooks looks = LayerLooks.of(editor);
        return IntStream.range(0, names.size())
                .mapToObj(
                        layer ->
                                new OnLayer(
                                        layer,
                                        names.get(layer),
                                        looks.key(layer, key),
                                        layer == editor.layer()))
                .toList();
    }

    /** What is wrong with it. */
    List<Problem> problems() {
        Location here = new Location.OnKey(editor.layer(), key);
        return editor.problems().stream().filter(p -> p.location().equals(here)).toList();
    }

    /** The combos that its code is a part of, and the overrides that it sets off. */
    List<String> uses() {
        Keycode firing = new FiringCodes(editor).at(key);
        List<String> uses = new ArrayList<>();
        Extras.of(editor.document(), ExtraKind.COMBO).stream()
                .map(Combo::new)
                .filter(
                        combo ->
                                here(combo.layers())
                                        && combo.keys().stream().anyMatch(k -> same(k, firing)))
                .forEach(combo -> uses.add(Phrase.of("Part of the combo {0}", titled(combo))));
        Extras.of(editor.document(), ExtraKind.KEY_OVERRIDE).stream()
                .map(KeyOverride::new)
                .filter(
                        override ->
                                here(override.layers())
                                        && override.trigger()
                                                .filter(k -> same(k, firing))
                                                .isPresent())
                .forEach(
                        override ->
                                uses.add(Phrase.of("Sets off the override {0}", titled(override))));
        return uses;
    }

    private boolean here(Optional<List<Integer>> layers) {
        return layers.map(list -> list.contains(editor.layer())).orElse(true);
    }

    private static String titled(Combo combo) {
        return combo.name().isEmpty()
                ? combo.keys().stream()
                        .map(Keycode::text)
                        .reduce((a, b) -> a + " + " + b)
                        .orElse("")
                : combo.name();
    }

    private static String titled(KeyOverride override) {
        return override.name().isEmpty()
                ? String.join("+", override.modifiers())
                        + " → "
                        + override.replacement().map(Keycode::text).orElse("…")
                : override.name();
    }

    private boolean same(Keycode one, Keycode other) {
        return one.equals(other)
                || editor.keycodes().valueOf(one).isPresent()
                        && editor.keycodes().valueOf(one).equals(editor.keycodes().valueOf(other));
    }

    private boolean transparent() {
        return editor.looks().of(code()).legend().kind() == LegendKind.TRANSPARENT;
    }

    private Keycode code() {
        return editor.layer() < editor.document().layers().size()
                ? editor.document().layers().get(editor.layer()).at(key)
                : Keycode.NOTHING;
    }
}
