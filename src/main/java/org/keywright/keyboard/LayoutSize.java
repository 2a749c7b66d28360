package org.keywright.keyboard;

/**
 * A layout in a few words.
 *
 * @param name the C macro's name, {@code LAYOUT_ortho_4x12}
 * @param keys how many keys it has
 */
public record LayoutSize(String name, int keys) {}
