package org.keywright.keymap;

/**
 * A key on a layer.
 *
 * @param layer from 0
 * @param key index in the layout, from 0
 */
public record KeyPlace(int layer, int key) {}
