package org.keywright.csource;

import java.util.List;

/**
 * A layer as {@link LayerScan} found it.
 *
 * @param layout name of the macro around the keys; empty when there was none
 * @param keys as written, apart from the two names of keys that do nothing
 */
public record ScannedLayer(String layout, List<String> keys) {
    public ScannedLayer {
        keys = List.copyOf(keys);
    }
}
