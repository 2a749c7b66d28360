package org.keywright.keymap.check;

import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The keymap is for a layout that the keyboard does not have. */
final class UnknownLayout implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        if (keyboard.findLayout(document.layout()).isPresent()) {
            return List.of();
        }
        String known = String.join(", ", keyboard.layouts().keySet());
        return List.of(
                Problem.error(
                        "unknown-layout",
                        new Location.Everywhere(),
                        keyboard.id() + " has no layout " + document.layout() + ".",
                        known.isEmpty() ? "It has no layouts at all." : "It has " + known + "."));
    }
}
