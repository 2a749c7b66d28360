package org.keywright.keycode;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The parts of a keycode that is made of several, and what becomes of them; parts that the form has
 * no place for are kept for when another form is chosen.
 *
 * @param form how the parts are put together
 * @param modifiers without any bit while none is chosen
 * @param layer from 0
 * @param key what is tapped, or what the modifiers are around
 */
public record KeycodeRecipe(KeycodeForm form, Modifiers modifiers, int layer, Keycode key) {

    /** {@code LT} and {@code LM} have four bits for their layer. */
    public static final int LAST_LAYER = 15;

    /** Eight bits for what is tapped. */
    private static final int LAST_BASIC = 0xFF;

    /** Eight bits of a key and five of modifiers. */
    private static final int LAST_MODIFIED = 0x1FFF;

    /** What may be missing or not fit; see {@link #obstacle}. */
    public enum Obstacle {
        /** No modifier is chosen. */
        NO_MODIFIER,
        /** No key is chosen. */
        NO_KEY,
        /** QMK has no room for a layer with that number here. */
        LAYER_TOO_HIGH,
        /** What is tapped needs more than eight bits; QMK would cut the rest off. */
        KEY_NOT_BASIC,
        /** Modifiers fit around a basic key only; around another one they become something else. */
        KEY_TAKES_NO_MODIFIERS
    }

    /** The parts of a keycode, if it is made of parts that this can put together again. */
    public static Optional<KeycodeRecipe> of(Keycode code, KeycodeTable table) {
        Modifiers none = new Modifiers(0);
        return switch (code) {
            case Keycode.ModTap c -> ofBits(KeycodeForm.MOD_TAP, 8, c, c.tap(), table);
            case Keycode.Modified c -> {
                Keycode inner = c.key();
                while (inner instanceof Keycode.Modified m) {
                    inner = m.key();
                }
                yield ofBits(KeycodeForm.MODIFIED, 8, c, inner, table);
            }
            case Keycode.OneShotMod c -> named(KeycodeForm.ONE_SHOT, c.modifiers(), 0);
            case Keycode.LayerMod c -> named(KeycodeForm.LAYER_MOD, c.modifiers(), c.layer());
            case Keycode.LayerTap c ->
                    Optional.of(new KeycodeRecipe(KeycodeForm.LAYER_TAP, none, c.layer(), c.tap()));
            case Keycode.SwapHandsTap c ->
                    Optional.of(new KeycodeRecipe(KeycodeForm.SWAP_TAP, none, 0, c.tap()));
            case Keycode.Any c -> of(c.content(), table);
            case Keycode.Named c -> Optional.empty();
            case Keycode.LayerSwitch c -> Optional.empty();
            case Keycode.TapDance c -> Optional.empty();
            case Keycode.Unicode c -> Optional.empty();
            case Keycode.Raw c -> Optional.empty();
        };
    }

    private static Optional<KeycodeRecipe> ofBits(
            KeycodeForm form, int shift, Keycode whole, Keycode key, KeycodeTable table) {
        OptionalInt number = table.valueOf(whole);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new KeycodeRecipe(
                                form, new Modifiers(number.getAsInt() >> shift & 0x1F), 0, key));
    }

    private static Optional<KeycodeRecipe> named(KeycodeForm form, String modifiers, int layer) {
        return Modifiers.parse(modifiers)
                .map(m -> new KeycodeRecipe(form, m, layer, Keycode.NOTHING));
    }

    /** Why there is no keycode of these parts; empty when there is one. */
    public Optional<Obstacle> obstacle(KeycodeTable table) {
        if (form.hasModifiers() && modifiers.none()) {
            return Optional.of(Obstacle.NO_MODIFIER);
        }
        if (form.hasLayer() && layer > LAST_LAYER) {
            return Optional.of(Obstacle.LAYER_TOO_HIGH);
        }
        return form.hasKey() ? obstacleOfKey(table) : Optional.empty();
    }

    private Optional<Obstacle> obstacleOfKey(KeycodeTable table) {
        OptionalInt number = table.valueOf(key);
        if (number.isPresent() && number.getAsInt() == 0) {
            return Optional.of(Obstacle.NO_KEY);
        }
        if (number.isEmpty() || number.getAsInt() <= LAST_BASIC) {
            return Optional.empty();
        }
        if (form != KeycodeForm.MODIFIED) {
            return Optional.of(Obstacle.KEY_NOT_BASIC);
        }
        return number.getAsInt() <= LAST_MODIFIED
                ? Optional.empty()
                : Optional.of(Obstacle.KEY_TAKES_NO_MODIFIERS);
    }

    /** The keycode, in the shortest of QMK's spellings; not for parts with an obstacle. */
    public Keycode code() {
        return switch (form) {
            case MOD_TAP ->
                    ModifierMacros.tapOf(modifiers)
                            .map(function -> new Keycode.ModTap(function, "", key))
                            .orElseGet(() -> new Keycode.ModTap("MT", modifiers.text(), key));
            case LAYER_TAP -> new Keycode.LayerTap(layer, key);
            case MODIFIED -> around(modifiers.bits());
            case ONE_SHOT -> new Keycode.OneShotMod(modifiers.text());
            case LAYER_MOD -> new Keycode.LayerMod(layer, modifiers.text());
            case SWAP_TAP -> new Keycode.SwapHandsTap(key);
        };
    }

    /** QMK has no one macro for three of the right-hand keys with Control, nor for all four. */
    private Keycode around(int bits) {
        Optional<String> function = ModifierMacros.wrapperOf(new Modifiers(bits));
        if (function.isPresent()) {
            return new Keycode.Modified(function.get(), key);
        }
        int control = 1;
        return new Keycode.Modified(
                ModifierMacros.wrapperOf(new Modifiers(control | Modifiers.RIGHT)).orElseThrow(),
                around(bits & ~control));
    }

    /** With another form. */
    public KeycodeRecipe withForm(KeycodeForm next) {
        return new KeycodeRecipe(next, modifiers, layer, key);
    }

    /** With other modifiers. */
    public KeycodeRecipe withModifiers(Modifiers next) {
        return new KeycodeRecipe(form, next, layer, key);
    }

    /** With another layer. */
    public KeycodeRecipe withLayer(int next) {
        return new KeycodeRecipe(form, modifiers, next, key);
    }

    /** With another key. */
    public KeycodeRecipe withKey(Keycode next) {
        return new KeycodeRecipe(form, modifiers, layer, next);
    }
}
