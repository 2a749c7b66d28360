package org.keywright.ui.control;

import java.util.Locale;

/** What a key means, as far as its colour and marks go. */
public enum CapKind {
    /** Letters, digits, signs. */
    PLAIN,
    /** Modifiers, one-shot or not. */
    MODIFIER,
    /** Anything that changes layers, coloured by the target layer. */
    LAYER,
    /** One code when tapped, another when held. */
    TAP_HOLD,
    /** Navigation and function keys. */
    FUNCTION,
    /** Media, mouse and system keys. */
    MEDIA,
    /** Backlight and colours. */
    LIGHTING,
    /** Macros and the keyboard's own codes. */
    MACRO,
    /** What the firmware itself does: boot loader, swaps, toggles. */
    FIRMWARE,
    /** Lets the layer below through. */
    TRANSPARENT,
    /** Does nothing. */
    NONE,
    /** Text that nothing is known about. */
    RAW;

    /** The style class of this kind. */
    public String styleClass() {
        return "kind-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
