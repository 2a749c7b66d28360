package org.keywright.keyboard;

import java.util.List;

/**
 * Where keys are: one of the arrangements a keyboard can be built in.
 *
 * @param name the C macro's name, {@code LAYOUT_ortho_4x12}
 * @param keys in the order of the macro's arguments, which is the order of a keymap's layers
 */
public record Layout(String name, List<PhysicalKey> keys) {
    public Layout {
        keys = List.copyOf(keys);
    }
}
