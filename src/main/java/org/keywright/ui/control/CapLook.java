package org.keywright.ui.control;

import java.util.OptionalInt;

/**
 * Everything a keycap shows.
 *
 * @param legend in the middle
 * @param hold below it: what holding does; may be empty
 * @param shifted above it: what shift makes of it; may be empty
 * @param kind what it means
 * @param layer the layer it leads to, if any
 * @param text the keycode as written
 * @param spoken what a screen reader says and a tooltip shows
 * @param error whether a problem lies here
 * @param changed whether it differs from the saved file
 */
public record CapLook(
        String legend,
        String hold,
        String shifted,
        CapKind kind,
        OptionalInt layer,
        String text,
        String spoken,
        boolean error,
        boolean changed) {

    /** A cap nobody has said anything about. */
    public static final CapLook BLANK =
            new CapLook(
                    "", "", "", CapKind.NONE, OptionalInt.empty(), "KC_NO", "", false, false);

    /** The same look with the marks set. */
    public CapLook withMarks(boolean hasError, boolean hasChanged) {
        if (hasError == error && hasChanged == changed) {
            return this;
        }
        return new CapLook(
                legend, hold, shifted, kind, layer, text, spoken, hasError, hasChanged);
    }

    /** The same look as a ghost: the legend of what shows through a transparent key. */
    public CapLook asGhost(String spokenAlso) {
        return new CapLook(
                legend,
                hold,
                shifted,
                CapKind.TRANSPARENT,
                OptionalInt.empty(),
                "KC_TRNS",
                spokenAlso,
                false,
                false);
    }
}
