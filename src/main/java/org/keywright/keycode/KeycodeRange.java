package org.keywright.keycode;

/**
 * Neighbouring keycodes of one kind, {@code QK_LAYER_TAP}.
 *
 * @param name in C
 * @param first of them, 16 bits
 * @param last of them, 16 bits
 */
public record KeycodeRange(String name, int first, int last) {}
