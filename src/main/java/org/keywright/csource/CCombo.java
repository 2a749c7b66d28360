package org.keywright.csource;

import java.util.List;

/**
 * A combo of a keymap.c.
 *
 * @param name of the combo, or of the table of its keys
 * @param keys that are pressed together
 * @param result what they do
 */
public record CCombo(String name, List<CKey> keys, CKey result) {
    public CCombo {
        keys = List.copyOf(keys);
    }
}
