package org.keywright.keycode;

/** How a {@link KeycodeRecipe} puts its parts together. */
public enum KeycodeForm {
    /** Modifiers while held, a key when tapped. */
    MOD_TAP(true, false, true),
    /** A layer while held, a key when tapped. */
    LAYER_TAP(false, true, true),
    /** A key with modifiers around it. */
    MODIFIED(true, false, true),
    /** Modifiers for the next key. */
    ONE_SHOT(true, false, false),
    /** A layer with modifiers while held. */
    LAYER_MOD(true, true, false),
    /** The other hand's keys while held, a key when tapped. */
    SWAP_TAP(false, false, true);

    private final boolean modifiers;
    private final boolean layer;
    private final boolean key;

    KeycodeForm(boolean modifiers, boolean layer, boolean key) {
        this.modifiers = modifiers;
        this.layer = layer;
        this.key = key;
    }

    /** Whether modifiers are a part. */
    public boolean hasModifiers() {
        return modifiers;
    }

    /** Whether a layer is a part. */
    public boolean hasLayer() {
        return layer;
    }

    /** Whether another key is a part. */
    public boolean hasKey() {
        return key;
    }
}
