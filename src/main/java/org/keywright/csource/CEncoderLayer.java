package org.keywright.csource;

import java.util.List;

/**
 * What the encoders do on a layer of a keymap.c.
 *
 * @param number of the layer, from 0
 * @param encoders in order
 */
public record CEncoderLayer(int number, List<CKeyPair> encoders) {
    public CEncoderLayer {
        encoders = List.copyOf(encoders);
    }
}
