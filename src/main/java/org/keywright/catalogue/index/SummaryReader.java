package org.keywright.catalogue.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;
import org.keywright.keyboard.Silhouette;
import org.keywright.option.Value;

/** Sums a resolved keyboard up for lists. */
final class SummaryReader {

    private static final Pattern SPLIT_LAYOUT = Pattern.compile("LAYOUT_split_[0-9]+x[0-9]+.*");

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
                split(keyboard),
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

    /** Some keyboards read their other half in code of their own, and only the layout tells. */
    private static boolean split(KeyboardDefinition keyboard) {
        boolean halves =
                keyboard.resolved().table("split").find("enabled").orElse(null)
                                instanceof Value.Flag flag
                        && flag.on();
        return halves
                || keyboard.layouts().keySet().stream()
                        .anyMatch(name -> SPLIT_LAYOUT.matcher(name).matches());
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
