package org.keywright.keyboard;

import java.util.List;

/**
 * A keycode that somebody adds to QMK's.
 *
 * @param name in C
 * @param aliases other names
 */
public record DeclaredKeycode(String name, List<String> aliases) {
    public DeclaredKeycode {
        aliases = List.copyOf(aliases);
    }
}
