package org.keywright.keymap;

import java.util.function.UnaryOperator;
import org.keywright.keycode.Keycode;

/**
 * What turning one encoder does on one layer.
 *
 * @param counterClockwise QMK's {@code ccw}
 * @param clockwise QMK's {@code cw}
 */
public record EncoderActions(Keycode counterClockwise, Keycode clockwise) {

    /** Leaves both directions to the layer below. */
    public static final EncoderActions TRANSPARENT =
            new EncoderActions(Keycode.TRANSPARENT, Keycode.TRANSPARENT);

    /** The same actions put through a change. */
    public EncoderActions map(UnaryOperator<Keycode> change) {
        return new EncoderActions(change.apply(counterClockwise), change.apply(clockwise));
    }
}
