package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.ReplaceKeycodes;

/** Finds a keycode wherever it is, by whatever name, and puts another in its place. */
public final class Replacing {

    private final EditorViewModel editor;

    /** Replaces keycodes in this editor's keymap. */
    public Replacing(EditorViewModel editor) {
        this.editor = editor;
    }

    /**
     * What is looked for.
     *
     * @param keycode as typed
     * @param everywhere on all layers, else on the one that is shown
     * @param inside also as what a key with two duties taps, or with modifiers around it
     */
    public record Wish(String keycode, boolean everywhere, boolean inside) {}

    /** How many keys and turns of encoders have it. */
    public int count(Wish wish) {
        Set<Keycode> found = found(wish);
        long keys =
                layers(wish).stream()
                        .flatMap(l -> l.keys().stream())
                        .filter(found::contains)
                        .count();
        long turns =
                encoders(wish).stream()
                        .flatMap(List::stream)
                        .mapToLong(
                                a ->
                                        (found.contains(a.clockwise()) ? 1 : 0)
                                                + (found.contains(a.counterClockwise()) ? 1 : 0))
                        .sum();
        return (int) (keys + turns);
    }

    /** Selects the keys of the shown layer that have it. */
    public void onSelect(Wish wish) {
        Set<Keycode> found = found(wish);
        Set<Integer> keys = new TreeSet<>();
        List<Keycode> shown = editor.document().layers().get(editor.layer()).keys();
        for (int i = 0; i < shown.size(); i++) {
            if (found.contains(shown.get(i))) {
                keys.add(i);
            }
        }
        new Selecting(editor).onSwept(keys);
    }

    /** Replaces all of it in one step. */
    public void onReplace(Wish wish, String by) {
        Keycode from = KeycodeParser.parse(wish.keycode());
        Keycode to = KeycodeParser.parse(by);
        Map<Keycode, Keycode> replaced = new LinkedHashMap<>();
        for (Keycode code : found(wish)) {
            replaced.put(code, replaced(code, from, to));
        }
        OptionalInt layer =
                wish.everywhere() ? OptionalInt.empty() : OptionalInt.of(editor.layer());
        editor.apply(new ReplaceKeycodes(replaced, layer, from.text() + " by " + to.text()));
    }

    private Set<Keycode> found(Wish wish) {
        Keycode from = KeycodeParser.parse(wish.keycode());
        Set<Keycode> found = new LinkedHashSet<>();
        for (Keycode code : codes(wish)) {
            if (same(code, from)
                    || wish.inside() && !replaced(code, from, Keycode.NOTHING).equals(code)) {
                found.add(code);
            }
        }
        return found;
    }

    private boolean same(Keycode one, Keycode other) {
        OptionalInt number = editor.keycodes().valueOf(other);
        return one.text().equals(other.text())
                || number.isPresent() && number.equals(editor.keycodes().valueOf(one));
    }

    /** The code itself, or what it taps, or what it has modifiers around. */
    private Keycode replaced(Keycode code, Keycode from, Keycode to) {
        if (same(code, from)) {
            return to;
        }
        return switch (code) {
            case Keycode.LayerTap c -> new Keycode.LayerTap(c.layer(), replaced(c.tap(), from, to));
            case Keycode.ModTap c ->
                    new Keycode.ModTap(c.function(), c.modifiers(), replaced(c.tap(), from, to));
            case Keycode.Modified c ->
                    new Keycode.Modified(c.function(), replaced(c.key(), from, to));
            case Keycode.SwapHandsTap c -> new Keycode.SwapHandsTap(replaced(c.tap(), from, to));
            case Keycode.Any c -> new Keycode.Any(replaced(c.content(), from, to));
            case Keycode.Named c -> c;
            case Keycode.LayerSwitch c -> c;
            case Keycode.LayerMod c -> c;
            case Keycode.OneShotMod c -> c;
            case Keycode.TapDance c -> c;
            case Keycode.Unicode c -> c;
            case Keycode.Raw c -> c;
        };
    }

    private Set<Keycode> codes(Wish wish) {
        Set<Keycode> codes = new LinkedHashSet<>();
        layers(wish).forEach(layer -> codes.addAll(layer.keys()));
        encoders(wish)
                .forEach(
                        layer ->
                                layer.forEach(
                                        a ->
                                                codes.addAll(
                                                        List.of(
                                                                a.clockwise(),
                                                                a.counterClockwise()))));
        return codes;
    }

    private List<Layer> layers(Wish wish) {
        KeymapDocument now = editor.document();
        return wish.everywhere()
                ? now.layers()
                : now.layers().subList(editor.layer(), editor.layer() + 1);
    }

    private List<List<EncoderActions>> encoders(Wish wish) {
        List<List<EncoderActions>> all = new ArrayList<>(editor.document().encoders());
        if (wish.everywhere()) {
            return all;
        }
        return editor.layer() < all.size() ? List.of(all.get(editor.layer())) : List.of();
    }
}
