package org.keywright.csource;

import java.util.List;

/**
 * A layer of a keymap.c.
 *
 * @param number from 0
 * @param name of the number, {@code _BASE}; empty when it was written as a number or not at all
 * @param layout name of the macro around the keys
 * @param keys in the order written
 * @param line where the layer begins, counted from 1
 * @param column counted from 1
 */
public record CLayer(
        int number, String name, String layout, List<CKey> keys, int line, int column) {
    public CLayer {
        keys = List.copyOf(keys);
    }
}
