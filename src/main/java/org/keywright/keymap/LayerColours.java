package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The colours of layers: chosen by the user and {@linkplain LayerNotes noted} beside the keymap,
 * else one after another.
 */
public final class LayerColours {

    private static final String COLOUR = "colour";

    private LayerColours() {}

    /** The colours there are, in the order that layers take them. */
    public enum Colour {
        SLATE,
        BLUE,
        GREEN,
        ORANGE,
        VIOLET,
        PINK,
        TEAL,
        OLIVE;

        /** Its name in a project file. */
        String noted() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The colour of a layer; of one that the keymap does not have, the one it would take. */
    public static Colour of(KeymapDocument keymap, int layer) {
        String noted = LayerNotes.text(keymap, layer, COLOUR);
        for (Colour colour : Colour.values()) {
            if (colour.noted().equals(noted)) {
                return colour;
            }
        }
        return Colour.values()[Math.floorMod(layer, Colour.values().length)];
    }

    /** The colours of all layers, layer 0 first. */
    public static List<Colour> of(KeymapDocument keymap) {
        List<Colour> colours = new ArrayList<>();
        for (int layer = 0; layer < keymap.layers().size(); layer++) {
            colours.add(of(keymap, layer));
        }
        return colours;
    }

    /** The same keymap with another colour of a layer; without one, it takes the usual one. */
    static KeymapDocument with(KeymapDocument keymap, int layer, Optional<Colour> colour) {
        return LayerNotes.with(keymap, layer, COLOUR, colour.map(Colour::noted).orElse(""));
    }
}
