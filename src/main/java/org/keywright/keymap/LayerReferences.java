package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.option.Value;

/**
 * Everything in a keymap that names a layer by its number: keys, encoders, DIP switches. Keys on
 * layers that do not exist are left alone by nobody: numbers past the end are renumbered as well.
 */
final class LayerReferences {

    /** What to do with a code on a layer. */
    interface Change {
        Keycode apply(int layer, Keycode code);
    }

    private LayerReferences() {}

    static KeymapDocument renumbered(KeymapDocument document, IntUnaryOperator renumber) {
        return mapped(document, (layer, code) -> code.mapLayers(renumber));
    }

    /** Lets go of a layer that is about to be removed, and closes the gap in the numbers. */
    static KeymapDocument detached(KeymapDocument document, int removed) {
        return mapped(
                document,
                (layer, code) ->
                        refersTo(code, removed)
                                ? remaining(code, removed, layer)
                                : closedUp(code, removed));
    }

    static int count(KeymapDocument document, int layer) {
        AtomicInteger count = new AtomicInteger();
        mapped(
                document,
                (on, code) -> {
                    count.addAndGet(on != layer && refersTo(code, layer) ? 1 : 0);
                    return code;
                });
        return count.get();
    }

    private static boolean refersTo(Keycode code, int layer) {
        return code.layerNumber().equals(OptionalInt.of(layer));
    }

    private static Keycode closedUp(Keycode code, int removed) {
        return code.mapLayers(n -> n > removed ? n - 1 : n);
    }

    private static Keycode remaining(Keycode code, int removed, int layer) {
        if (code instanceof Keycode.Any any) {
            return remaining(any.content(), removed, layer);
        }
        if (code instanceof Keycode.LayerTap layerTap) {
            return closedUp(layerTap.tap(), removed);
        }
        return layer == 0 ? Keycode.NOTHING : Keycode.TRANSPARENT;
    }

    /** Every keycode of a keymap put through a change. */
    static KeymapDocument mapped(KeymapDocument document, Change change) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < document.layers().size(); i++) {
            int layer = i;
            layers.add(document.layers().get(i).map(code -> change.apply(layer, code)));
        }
        List<List<EncoderActions>> encoders = new ArrayList<>();
        for (int i = 0; i < document.encoders().size(); i++) {
            int layer = i;
            encoders.add(
                    document.encoders().get(i).stream()
                            .map(actions -> actions.map(code -> change.apply(layer, code)))
                            .toList());
        }
        return document.withLayers(layers)
                .withEncoders(encoders)
                .withOthers(dipSwitches(document.others(), change));
    }

    /** {@code dip_switches} is not edited here, so it stands among the other members as text. */
    private static Value.Table dipSwitches(Value.Table others, Change change) {
        if (others.items("dip_switches").isEmpty()) {
            return others;
        }
        List<Value> switches = new ArrayList<>();
        for (Value one : others.items("dip_switches")) {
            switches.add(
                    one instanceof Value.Table table
                            ? position(position(table, "on", change), "off", change)
                            : one);
        }
        return others.with("dip_switches", new Value.Listing(switches));
    }

    private static Value.Table position(Value.Table table, String name, Change change) {
        if (table.findText(name).isEmpty()) {
            return table;
        }
        Keycode before = KeycodeParser.parse(table.findText(name).get());
        Keycode after = change.apply(0, before);
        return after.equals(before) ? table : table.with(name, new Value.Text(after.text()));
    }
}
