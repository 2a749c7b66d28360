package org.keywright.keymap.check;

import java.util.List;
import java.util.regex.Pattern;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The keymap's name becomes part of file names; it has to be one on every system. */
final class KeymapName implements KeymapCheck {

    private static final Pattern HARMLESS =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. +-]{0,99}");

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        String name = document.name();
        if (name.isEmpty() || HARMLESS.matcher(name).matches()) {
            return List.of();
        }
        return List.of(
                Problem.error(
                        "keymap-name",
                        new Location.Everywhere(),
                        "The keymap's name cannot be part of a file name.",
                        "Use letters, digits, dashes and underscores, at most 100 of them."));
    }
}
