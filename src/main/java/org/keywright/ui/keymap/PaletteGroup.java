package org.keywright.ui.keymap;

import java.util.List;
import java.util.Optional;
import org.keywright.application.MissingFeature;

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

    /** What all of the items need and is off, if it is the same for all of them. */
    Optional<MissingFeature> missing() {
        Optional<MissingFeature> first = items.stream().findFirst().flatMap(PaletteItem::missing);
        return items.stream().allMatch(item -> item.missing().equals(first))
                ? first
                : Optional.empty();
    }
}
