package org.keywright.keycode;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * What a key does, in QMK's words. Anything that could not be understood is kept as {@link Raw}, so
 * nothing the user wrote is lost.
 */
public sealed interface Keycode {

    /** Does nothing. */
    Keycode NOTHING = new Named("KC_NO");

    /** Leaves the key to the layer below. */
    Keycode TRANSPARENT = new Named("KC_TRNS");

    /** The C spelling: {@code LT(1,KC_SPC)}, without spaces. */
    String text();

    /** Whether the layer below decides, by any of the names for that. */
    default boolean isTransparent() {
        return switch (text()) {
            case "KC_TRNS", "KC_TRANSPARENT", "_______" -> true;
            default -> false;
        };
    }

    /** Whether it does nothing, by any of the names for that. */
    default boolean isNothing() {
        return text().equals("KC_NO") || text().equals("XXXXXXX");
    }

    /** The same code with every layer number in it renumbered. */
    default Keycode mapLayers(IntUnaryOperator renumber) {
        return this;
    }

    /** The layer this code switches, if it does. */
    default OptionalInt layerNumber() {
        return OptionalInt.empty();
    }

    /**
     * A code with a name of its own: {@code KC_A}, {@code QK_BOOT}, {@code KC_TRNS}.
     *
     * @param text as the user wrote it: canonical name, alias, or a custom keycode's name
     */
    record Named(String text) implements Keycode {}

    /**
     * {@code MO TO TG TT DF PDF OSL} with a layer.
     *
     * @param function the C macro
     * @param layer from 0
     */
    record LayerSwitch(String function, int layer) implements Keycode {
        @Override
        public String text() {
            return function + "(" + layer + ")";
        }

        @Override
        public Keycode mapLayers(IntUnaryOperator renumber) {
            return new LayerSwitch(function, renumber.applyAsInt(layer));
        }

        @Override
        public OptionalInt layerNumber() {
            return OptionalInt.of(layer);
        }
    }

    /**
     * {@code LT(layer, tap)}: the layer while held, a code when tapped.
     *
     * @param layer from 0
     * @param tap a basic code
     */
    record LayerTap(int layer, Keycode tap) implements Keycode {
        @Override
        public String text() {
            return "LT(" + layer + "," + tap.text() + ")";
        }

        @Override
        public Keycode mapLayers(IntUnaryOperator renumber) {
            return new LayerTap(renumber.applyAsInt(layer), tap);
        }

        @Override
        public OptionalInt layerNumber() {
            return OptionalInt.of(layer);
        }
    }

    /**
     * {@code LM(layer, MOD_…)}: the layer with modifiers while held.
     *
     * @param layer from 0
     * @param modifiers without spaces: {@code MOD_LCTL|MOD_LSFT}; see {@link Modifiers}
     */
    record LayerMod(int layer, String modifiers) implements Keycode {
        @Override
        public String text() {
            return "LM(" + layer + "," + modifiers + ")";
        }

        @Override
        public Keycode mapLayers(IntUnaryOperator renumber) {
            return new LayerMod(renumber.applyAsInt(layer), modifiers);
        }

        @Override
        public OptionalInt layerNumber() {
            return OptionalInt.of(layer);
        }
    }

    /**
     * Modifiers while held, a code when tapped: {@code LSFT_T(KC_A)}.
     *
     * @param function the C macro: {@code LSFT_T}, {@code C_S_T}, or {@code MT}
     * @param modifiers the first argument of {@code MT}, without spaces, else empty
     * @param tap a basic code
     */
    record ModTap(String function, String modifiers, Keycode tap) implements Keycode {
        @Override
        public String text() {
            return function + "(" + (modifiers.isEmpty() ? "" : modifiers + ",") + tap.text() + ")";
        }
    }

    /**
     * A code with modifiers pressed around it: {@code LSFT(KC_1)}, {@code C(S(KC_T))}.
     *
     * @param function the C macro
     * @param key a basic code, or another modified one
     */
    record Modified(String function, Keycode key) implements Keycode {
        @Override
        public String text() {
            return function + "(" + key.text() + ")";
        }
    }

    /**
     * {@code OSM(MOD_…)}: modifiers for the next key.
     *
     * @param modifiers without spaces: {@code MOD_LCTL|MOD_LSFT}
     */
    record OneShotMod(String modifiers) implements Keycode {
        @Override
        public String text() {
            return "OSM(" + modifiers + ")";
        }
    }

    /**
     * {@code TD(n)}: what it does is written in C.
     *
     * @param number from 0
     */
    record TapDance(int number) implements Keycode {
        @Override
        public String text() {
            return "TD(" + number + ")";
        }
    }

    /**
     * {@code SH_T(key)}: swaps the hands while held, a code when tapped.
     *
     * @param tap a basic code
     */
    record SwapHandsTap(Keycode tap) implements Keycode {
        @Override
        public String text() {
            return "SH_T(" + tap.text() + ")";
        }
    }

    /**
     * A character: {@code UC(0x00E4)} by code point, {@code UM(0)} and {@code UP(0,1)} by place in
     * the keymap's own table.
     *
     * @param function the C macro
     * @param numbers its arguments
     */
    record Unicode(String function, List<Integer> numbers) implements Keycode {
        public Unicode {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String text() {
            String form = function.equals("UC") ? "0x%04X" : "%d";
            List<String> texts = numbers.stream().map(n -> form.formatted(n)).toList();
            return function + "(" + String.join(",", texts) + ")";
        }
    }

    /**
     * {@code ANY(…)}: QMK's configurator writes this around what it does not know; in C only the
     * content is left.
     *
     * @param content understood or {@link Raw}
     */
    record Any(Keycode content) implements Keycode {
        @Override
        public String text() {
            return "ANY(" + content.text() + ")";
        }

        @Override
        public Keycode mapLayers(IntUnaryOperator renumber) {
            return new Any(content.mapLayers(renumber));
        }

        @Override
        public OptionalInt layerNumber() {
            return content.layerNumber();
        }
    }

    /**
     * Text that is none of the above, kept as it is: a C expression, a name with a blank in it, a
     * typing mistake.
     *
     * @param text as the user wrote it
     */
    record Raw(String text) implements Keycode {}
}
