package org.keywright.keyboard;

import java.util.OptionalInt;

/**
 * One key as it sits on the plate; QMK's {@code layouts.*.layout[]} with defaults filled in.
 *
 * @param label the maker's name for the key, may be empty
 * @param x left edge in key units (1 u = one alphanumeric key), before rotation
 * @param y top edge in key units, before rotation
 * @param width in key units
 * @param height in key units
 * @param rotation degrees clockwise about ({@code rotationX}, {@code rotationY})
 * @param rotationX in key units
 * @param rotationY in key units
 * @param row matrix row
 * @param column matrix column
 * @param encoder index of the encoder this key presses, if any
 */
public record PhysicalKey(
        String label,
        double x,
        double y,
        double width,
        double height,
        double rotation,
        double rotationX,
        double rotationY,
        int row,
        int column,
        OptionalInt encoder) {}
