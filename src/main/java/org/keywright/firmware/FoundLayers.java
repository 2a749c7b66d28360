package org.keywright.firmware;

import java.util.List;

/**
 * The layers that a firmware brings along.
 *
 * @param offset of the first byte, counted from the image's first
 * @param layers the 16 bits of every place, row by row
 */
public record FoundLayers(int offset, List<List<Integer>> layers) {
    public FoundLayers {
        layers = layers.stream().map(List::copyOf).toList();
    }
}
