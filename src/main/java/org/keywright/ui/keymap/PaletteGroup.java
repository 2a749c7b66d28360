package org.keywright.ui.keymap;

import java.util.List;

/**
 * A titled part of a palette page.
 *
 * @param title may be empty
 * @param items in the order shown
 */
record PaletteGroup(String title, List<PaletteItem> items) {
    PaletteGroup {
        items = List.copyOf(items);
    }
}
