package org.keywright.csource;

import java.util.List;

/**
 * What a keymap.c has beyond keys and encoders, as far as it is written down in tables.
 *
 * @param tapDances by number; one that is code has no keys
 * @param combos in the order written
 * @param overrides key overrides in the order written
 * @param characters of {@code unicode_map}, by number; empty where a number has none
 */
public record CExtras(
        List<CTapDance> tapDances,
        List<CCombo> combos,
        List<CKeyOverride> overrides,
        List<CCharacter> characters) {

    /** Nothing of the kind. */
    public static final CExtras NONE = new CExtras(List.of(), List.of(), List.of(), List.of());

    public CExtras {
        tapDances = List.copyOf(tapDances);
        combos = List.copyOf(combos);
        overrides = List.copyOf(overrides);
        characters = List.copyOf(characters);
    }
}
