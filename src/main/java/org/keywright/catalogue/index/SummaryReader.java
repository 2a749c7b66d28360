package org.keywright.catalogue.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;
import org.keywright.keyboard.Silhouette;
import org.keywright.option.Value;

/** Sums a resolved keyboard up for lists. */
final class SummaryReader {

    private SummaryReader() {}

    static BoardSummary read(KeyboardDefinition keyboard, List<String> formerNames) {
        return new BoardSummary(
                keyboard.id(),
                keyboard.name(),
                keyboard.manufacturer(),
                keyboard.maintainer(),
                keyboard.usb(),
                keyboard.processor(),
                keyboard.bootloader(),
                split(keyboard.resolved()),
                keyboard.encoderCount(),
                lighting(keyboard),
                layouts(keyboard),
                communityLayouts(keyboard.resolved()),
                formerNames,
                keyboard.layoutList().stream()
                        .findFirst()
                        .map(Silhouette::of)
                        .orElse(Silhouette.none()));
    }

    private static boolean split(Value.Table resolved) {
        return resolved.table("split").find("enabled").orElse(null) instanceof Value.Flag flag
                && flag.on();
    }

    private static Set<Lighting> lighting(KeyboardDefinition keyboard) {
        Set<Lighting> lighting = EnumSet.noneOf(Lighting.class);
        for (Lighting kind : Lighting.values()) {
            if (keyboard.features().getOrDefault(kind.feature(), false)) {
                lighting.add(kind);
            }
        }
        return lighting;
    }

    private static List<LayoutSize> layouts(KeyboardDefinition keyboard) {
        return keyboard.layoutList().stream()
                .map(layout -> new LayoutSize(layout.name(), layout.keys().size()))
                .toList();
    }

    private static List<String> communityLayouts(Value.Table resolved) {
        return resolved.items("community_layouts").stream()
                .flatMap(
                        item ->
                                item instanceof Value.Text(String name)
                                        ? List.of(name).stream()
                                        : List.<String>of().stream())
                .toList();
    }
}
