package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A key plays a macro that does not exist; or there are more macros than keycodes for them. */
final class MacroNumbers implements KeymapCheck {

    static final int FIRST = 0x7700;
    static final int COUNT = 32;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            OptionalInt number = table.valueOf(placed.keycode());
            int macro = number.orElse(-1) - FIRST;
            if (macro >= 0 && macro < COUNT && empty(document, macro)) {
                problems.add(
                        Problem.warning(
                                "macro-missing",
                                placed.location(),
                                "The key plays macro " + macro + ", which does not exist.",
                                "Write the macro, or choose another keycode."));
            }
        }
        if (document.macros().size() > COUNT) {
            problems.add(
                    Problem.error(
                            "too-many-macros",
                            new Location.OnMacro(COUNT),
                            "There are " + document.macros().size() + " macros; QMK knows 32.",
                            "Remove macros from number 32 on."));
        }
        return problems;
    }

    private static boolean empty(KeymapDocument document, int macro) {
        return macro >= document.macros().size() || document.macros().get(macro).steps().isEmpty();
    }
}
