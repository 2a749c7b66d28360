package org.keywright.csource;

import java.util.List;

/**
 * What a keymap.c says about keys.
 *
 * @param layers in the order written
 * @param encoders layers of {@code encoder_map}, in the order written
 * @param dipSwitches rows of {@code dip_switch_map}
 * @param extras tap dances, combos and their like
 * @param ownKeycodes names of keycodes counted from {@code SAFE_RANGE}, in order, aliases behind
 *     the first
 * @param includes names of the files it includes
 */
public record CKeymap(
        List<CLayer> layers,
        List<CEncoderLayer> encoders,
        List<CKeyPair> dipSwitches,
        CExtras extras,
        List<List<String>> ownKeycodes,
        List<String> includes) {
    public CKeymap {
        layers = List.copyOf(layers);
        encoders = List.copyOf(encoders);
        dipSwitches = List.copyOf(dipSwitches);
        ownKeycodes = ownKeycodes.stream().map(List::copyOf).toList();
        includes = List.copyOf(includes);
    }
}
