package org.keywright.catalogue;

/**
 * What a list of keyboards shows of one.
 *
 * @param id QMK's keyboard folder
 * @param name what is printed on the box
 * @param manufacturer may be empty
 * @param processor QMK's name, may be empty when only a firmware tree's C files know it
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
