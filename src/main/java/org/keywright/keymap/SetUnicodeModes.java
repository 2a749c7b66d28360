package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.Value;

/**
 * Chooses the ways in which characters can be typed on the computers that the keyboard is used
 * with.
 *
 * @param modes of {@link #ALL}, the usual one first; none for QMK's own choice
 */
public record SetUnicodeModes(List<String> modes) implements Edit {

    /** What QMK knows, by its names in small letters. */
    public static final List<String> ALL =
            List.of("linux", "macos", "windows", "wincompose", "emacs", "bsd");

    private static final String MEMBER = "unicode_modes";

    public SetUnicodeModes {
        modes = List.copyOf(modes);
    }

    /** What a keymap has chosen. */
    public static List<String> of(KeymapDocument document) {
        List<String> modes = new ArrayList<>();
        for (Value mode : document.project().items(MEMBER)) {
            if (mode instanceof Value.Text text) {
                modes.add(text.text());
            }
        }
        return modes;
    }

    @Override
    public String label() {
        return "Change how characters are typed";
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return before.withProject(
                modes.isEmpty()
                        ? before.project().without(MEMBER)
                        : before.project().with(MEMBER, Value.texts(modes)));
    }
}
