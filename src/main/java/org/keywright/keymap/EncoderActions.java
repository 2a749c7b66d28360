package org.keywright.keymap;

import org.keywright.keycode.Keycode;

/**
 * What turning one encoder does on one layer.
 *
 * @param counterClockwise QMK's {@code ccw}
 * @param clockwise QMK's {@code cw}
 */
public record EncoderActions(Keycode counterClockwise, Keycode clockwise) {}
