package org.keywright.application;

/**
 * One line of the list of keyboards.
 *
 * @param id QMK's keyboard folder, {@code planck/rev5}
 * @param name what is printed on the box
 * @param manufacturer may be empty
 * @param processor QMK's MCU name
 * @param keys the largest number of keys in any layout
 * @param split whether it comes in two halves
 * @param encoders number of rotary encoders
 */
public record BoardSummary(
        String id,
        String name,
        String manufacturer,
        String processor,
        int keys,
        boolean split,
        int encoders) {}
