package org.keywright.ui.control;

/**
 * A light that lies below no key.
 *
 * @param x from the left of the drawing, in key units
 * @param y from its top, in key units
 * @param number what stands on it
 * @param words what a tooltip and a screen reader say
 */
public record LightSpot(double x, double y, String number, String words) {}
