package org.keywright.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.application.Settings;
import org.keywright.ui.words.Phrase;

/**
 * Colours of the drawn keycaps to choose from, one style sheet each for a light and a dark desk.
 * What a key does is told by its legend and marks in all of them.
 */
enum CapColours {
    PLAIN,
    HARBOUR,
    MEADOW,
    SUNRISE,
    HEATHER,
    STONE;

    private static final String KEY = "window.keycaps";

    /** Those that were chosen last; plain ones before anybody chose. */
    static CapColours remembered(Settings settings) {
        String name = settings.find(KEY).orElse("");
        return Stream.of(values())
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(PLAIN);
    }

    void remember(Settings settings) {
        settings.put(KEY, id());
    }

    /** The style sheet below the window's; none for the theme's own colours. */
    Optional<String> sheet(boolean dark) {
        return this == PLAIN
                ? Optional.empty()
                : Optional.of("caps/" + id() + (dark ? "-dark.css" : "-light.css"));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return switch (this) {
            case PLAIN -> Phrase.of("Plain");
            case HARBOUR -> Phrase.of("Harbour");
            case MEADOW -> Phrase.of("Meadow");
            case SUNRISE -> Phrase.of("Sunrise");
            case HEATHER -> Phrase.of("Heather");
            case STONE -> Phrase.of("Stone");
        };
    }
}
