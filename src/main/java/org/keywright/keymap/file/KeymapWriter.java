package org.keywright.keymap.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;

/**
 * Makes JSON of a keymap again. Wherever the keymap still says what the file said, the file's own
 * value is taken: {@code "LT(1, KC_A)"} keeps its blank, an encoder its extra members.
 */
final class KeymapWriter {

    private final KeymapDocument before;
    private final Value.Table original;
    private final KeymapDocument after;

    private KeymapWriter(OpenedKeymap opened, KeymapDocument after) {
        this.before = opened.document();
        this.original = opened.source().table().orElseThrow();
        this.after = after;
    }

    static Value.Table root(OpenedKeymap opened, KeymapDocument after) {
        return new KeymapWriter(opened, after).root();
    }

    private Value.Table root() {
        Value.Table root = original;
        root = text(root, "keyboard", before.keyboard(), after.keyboard());
        root = text(root, "keymap", before.name(), after.name());
        root = text(root, "layout", before.layout(), after.layout());
        root = list(root, "layers", before.layers().equals(after.layers()), layers());
        root = list(root, "encoders", before.encoders().equals(after.encoders()), encoders());
        root = list(root, "macros", before.macros().equals(after.macros()), macros());
        if (!before.config().equals(after.config())) {
            root =
                    after.config().members().isEmpty()
                            ? root.without("config")
                            : root.with("config", after.config());
        }
        return others(root);
    }

    private Value.Table others(Value.Table root) {
        Value.Table changed = root;
        for (String name : before.others().members().keySet()) {
            if (after.others().find(name).isEmpty()) {
                changed = changed.without(name);
            }
        }
        for (Map.Entry<String, Value> other : after.others().members().entrySet()) {
            changed = changed.with(other.getKey(), other.getValue());
        }
        return changed;
    }

    private static Value.Table text(Value.Table root, String name, String before, String after) {
        return before.equals(after) ? root : root.with(name, new Value.Text(after));
    }

    private static Value.Table list(
            Value.Table root, String name, boolean same, List<Value> items) {
        if (same) {
            return root;
        }
        return items.isEmpty() ? root.without(name) : root.with(name, new Value.Listing(items));
    }

    private List<Value> layers() {
        List<Value> originals = original.items("layers");
        List<Value> layers = new ArrayList<>();
        for (int i = 0; i < after.layers().size(); i++) {
            Layer layer = after.layers().get(i);
            layers.add(layer(layer, items(originals, LayerSources.find(before, layer, i))));
        }
        return layers;
    }

    private static Value layer(Layer layer, List<Value> originals) {
        List<Value> keys = new ArrayList<>();
        for (int i = 0; i < layer.keys().size(); i++) {
            Keycode key = layer.keys().get(i);
            Value was = i < originals.size() ? originals.get(i) : new Value.Nothing();
            keys.add(KeymapValues.keycode(was).equals(key) ? was : KeymapValues.keycode(key));
        }
        return new Value.Listing(keys);
    }

    private List<Value> encoders() {
        List<Value> originals = original.items("encoders");
        List<Value> layers = new ArrayList<>();
        for (int i = 0; i < after.encoders().size(); i++) {
            // A layer that moved took its encoders along, so it tells where they stood.
            int source =
                    i < after.layers().size()
                            ? LayerSources.find(before, after.layers().get(i), i)
                            : i;
            layers.add(encoderLayer(after.encoders().get(i), items(originals, source)));
        }
        return layers;
    }

    private static Value encoderLayer(List<EncoderActions> layer, List<Value> originals) {
        List<Value> encoders = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            Value was = i < originals.size() ? originals.get(i) : Value.Table.empty();
            encoders.add(encoder(layer.get(i), was));
        }
        return new Value.Listing(encoders);
    }

    private static Value encoder(EncoderActions actions, Value was) {
        Value.Table table = was instanceof Value.Table old ? old : Value.Table.empty();
        table = direction(table, "ccw", actions.counterClockwise());
        return direction(table, "cw", actions.clockwise());
    }

    private static Value.Table direction(Value.Table table, String name, Keycode keycode) {
        boolean same =
                table.find(name).filter(v -> KeymapValues.keycode(v).equals(keycode)).isPresent();
        return same ? table : table.with(name, KeymapValues.keycode(keycode));
    }

    private List<Value> macros() {
        List<Value> originals = original.items("macros");
        List<Value> macros = new ArrayList<>();
        for (int i = 0; i < after.macros().size(); i++) {
            boolean same =
                    i < originals.size()
                            && KeymapValues.macro(originals.get(i)).equals(after.macros().get(i));
            macros.add(same ? originals.get(i) : macro(after.macros().get(i)));
        }
        return macros;
    }

    private static Value macro(Macro macro) {
        return new Value.Listing(macro.steps().stream().map(KeymapValues::step).toList());
    }

    private static List<Value> items(List<Value> layers, int index) {
        return index >= 0
                        && index < layers.size()
                        && layers.get(index) instanceof Value.Listing list
                ? list.items()
                : List.of();
    }
}
