package org.keywright.picture;

import java.awt.Color;

/**
 * A colour that prints well on white.
 *
 * @param rgb 24 bits, red first
 */
record Ink(int rgb) {

    static final Ink WHITE = new Ink(0xFFFFFF);
    static final Ink TEXT = new Ink(0x1D2430);
    static final Ink SOFT = new Ink(0x5A6472);
    static final Ink LINE = new Ink(0xAAB2BD);
    static final Ink FAINT = new Ink(0xEDF0F3);

    /** {@code #rrggbb}. */
    String hex() {
        return "#%06x".formatted(rgb);
    }

    Color colour() {
        return new Color(rgb);
    }
}
