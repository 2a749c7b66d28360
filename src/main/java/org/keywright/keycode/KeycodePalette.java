package org.keywright.keycode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the palette offers, by category: every row of the tables, and the codes with arguments that
 * make sense for a keymap.
 */
public final class KeycodePalette {

    private static final List<String> LAYER_FUNCTIONS =
            List.of("MO", "TG", "TO", "TT", "OSL", "DF", "PDF");

    private static final List<String> SINGLE_MODIFIERS =
            List.of("LCTL", "LSFT", "LALT", "LGUI", "RCTL", "RSFT", "RALT", "RGUI");

    private static final List<String> COMBINED_MODIFIERS =
            List.of("LCS", "LCA", "LCG", "LSA", "LSG", "LAG", "MEH", "HYPR");

    /** {@code LT} and {@code LM} have four bits for the layer. */
    private static final int LAYERS_OF_FOUR_BITS = 16;

    private KeycodePalette() {}

    /**
     * The keycodes of each category, none left out.
     *
     * @param layers how many layers the keymap has
     */
    public static Map<KeycodeCategory, List<Keycode>> of(KeycodeTable table, int layers) {
        Map<KeycodeCategory, List<Keycode>> all = new EnumMap<>(KeycodeCategory.class);
        for (KeycodeCategory category : KeycodeCategory.values()) {
            all.put(category, new ArrayList<>());
        }
        for (KeycodeEntry entry : table.entries()) {
            all.get(KeycodeCategory.of(entry)).add(new Keycode.Named(entry.name()));
        }
        all.get(KeycodeCategory.LAYERS).addAll(layerCodes(layers));
        all.get(KeycodeCategory.MODIFIERS).addAll(oneShots());
        all.replaceAll((category, codes) -> List.copyOf(codes));
        return all;
    }

    /** Ways to hold modifiers with a key that still taps {@code tap}: {@code LCTL_T(tap)} … */
    public static List<Keycode> modTaps(Keycode tap) {
        List<Keycode> codes = new ArrayList<>();
        for (String function : functions()) {
            codes.add(new Keycode.ModTap(function + "_T", "", tap));
        }
        return codes;
    }

    /** Ways to send a key with modifiers: {@code LCTL(key)} … */
    public static List<Keycode> modified(Keycode key) {
        List<Keycode> codes = new ArrayList<>();
        for (String function : functions()) {
            codes.add(new Keycode.Modified(function, key));
        }
        return codes;
    }

    /** Ways to hold a layer with a key that still taps {@code tap}: {@code LT(1,tap)} … */
    public static List<Keycode> layerTaps(Keycode tap, int layers) {
        List<Keycode> codes = new ArrayList<>();
        for (int layer = 0; layer < Math.min(layers, LAYERS_OF_FOUR_BITS); layer++) {
            codes.add(new Keycode.LayerTap(layer, tap));
        }
        return codes;
    }

    private static List<Keycode> layerCodes(int layers) {
        List<Keycode> codes = new ArrayList<>();
        for (String function : LAYER_FUNCTIONS) {
            for (int layer = 0; layer < layers; layer++) {
                codes.add(new Keycode.LayerSwitch(function, layer));
            }
        }
        return codes;
    }

    private static List<Keycode> oneShots() {
        return SINGLE_MODIFIERS.stream()
                .map(name -> (Keycode) new Keycode.OneShotMod("MOD_" + name))
                .toList();
    }

    private static List<String> functions() {
        List<String> functions = new ArrayList<>(SINGLE_MODIFIERS);
        functions.addAll(COMBINED_MODIFIERS);
        return functions;
    }
}
