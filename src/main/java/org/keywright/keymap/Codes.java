package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keycode.Keycode;

/** Every keycode of a keymap put through a change: keys, encoders, DIP switches, extras. */
final class Codes {

    /** What to do with a code on a layer; codes outside layers count as on layer 0. */
    interface Change {
        Keycode apply(int layer, Keycode code);
    }

    private Codes() {}

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
        return ExtraCodes.mapped(
                document.withLayers(layers).withEncoders(encoders), code -> change.apply(0, code));
    }
}
