package org.keywright.keycode;

import java.util.function.IntUnaryOperator;

/**
 * What a key does, in QMK's words. Anything that could not be understood is kept as {@link Raw}, so
 * nothing the user wrote is lost.
 */
public sealed interface Keycode {

    /** The C spelling: {@code LT(1,KC_SPC)}, without spaces. */
    String text();

    /** The same code with every layer number in it renumbered. */
    default Keycode mapLayers(IntUnaryOperator renumber) {
        return this;
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
    }

    /**
     * {@code LM(layer, MOD_…)}: the layer with modifiers while held.
     *
     * @param layer from 0
     * @param modifiers as written: {@code MOD_LCTL | MOD_LSFT}
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
    }

    /**
     * Modifiers while held, a code when tapped: {@code LSFT_T(KC_A)}.
     *
     * @param function the C macro: {@code LSFT_T}, {@code C_S_T}, or {@code MT}
     * @param modifiers the first argument of {@code MT}, else empty
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
     * @param modifiers as written
     */
    record OneShotMod(String modifiers) implements Keycode {
        @Override
        public String text() {
            return "OSM(" + modifiers + ")";
        }
    }

    /**
     * Text that is none of the above, kept as it is: {@code ANY(…)}, {@code TD(0)}, a typing
     * mistake.
     *
     * @param text as the user wrote it
     */
    record Raw(String text) implements Keycode {}
}
