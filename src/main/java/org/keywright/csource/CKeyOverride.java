package org.keywright.csource;

import java.util.List;
import java.util.Optional;

/**
 * A key override of a keymap.c.
 *
 * @param name of the variable it is
 * @param trigger the key
 * @param replacement what it sends instead
 * @param modifiers that have to be held, like {@code SHIFT} and {@code LCTL}
 * @param without modifiers that must not be held
 * @param layers on which it works; absent for all
 * @param anyModifier whether one of the modifiers is enough
 */
public record CKeyOverride(
        String name,
        CKey trigger,
        CKey replacement,
        List<String> modifiers,
        List<String> without,
        Optional<List<Integer>> layers,
        boolean anyModifier) {
    public CKeyOverride {
        modifiers = List.copyOf(modifiers);
        without = List.copyOf(without);
        layers = layers.map(List::copyOf);
    }
}
