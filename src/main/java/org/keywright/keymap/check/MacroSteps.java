package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Macro;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A macro presses a key that does not exist, or types what QMK's {@code SEND_STRING} cannot. */
final class MacroSteps implements KeymapCheck {

    private static final int LAST_BASIC = 0xFF;
    private static final int MOST_MACROS = 32;
    private static final int MOST_PROBLEMS = 10;

    /** An array in C on an 8-bit chip ends here, and its flash long before. */
    private static final int LONGEST_TEXT = 0x7FFF - 1;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        int most = Math.min(document.macros().size(), MOST_MACROS);
        for (int i = 0; i < most; i++) {
            Location.OnMacro location = new Location.OnMacro(i);
            List<Problem> found = new ArrayList<>();
            for (Macro.Step step : document.macros().get(i).steps()) {
                switch (step) {
                    case Macro.Keys keys -> checkKeys(keys, location, table, found);
                    case Macro.Type type -> checkText(type.text(), location, found);
                    case Macro.Delay delay -> {}
                    case Macro.Beep beep -> {}
                }
            }
            problems.addAll(found.stream().distinct().limit(MOST_PROBLEMS).toList());
        }
        return problems;
    }

    private static void checkKeys(
            Macro.Keys keys, Location location, KeycodeTable table, List<Problem> problems) {
        for (String name : keys.keycodes()) {
            if (table.find("KC_" + name).filter(e -> e.code() <= LAST_BASIC).isEmpty()) {
                problems.add(
                        Problem.error(
                                "macro-keycode",
                                location,
                                "A macro cannot press " + name + ".",
                                "Name a basic key without KC_: ENTER, LCTL, A."));
            }
        }
    }

    private static void checkText(String text, Location location, List<Problem> problems) {
        if (text.length() > LONGEST_TEXT) {
            problems.add(
                    Problem.error(
                            "macro-too-long",
                            location,
                            "The macro types %d characters; no keyboard can keep so many."
                                    .formatted(text.length()),
                            "Shorten the text."));
            return;
        }
        text.codePoints()
                .filter(c -> c > '~' || c < ' ' && c != '\n' && c != '\t' && c != '\r')
                .findFirst()
                .ifPresent(
                        c ->
                                problems.add(
                                        Problem.warning(
                                                "macro-character",
                                                location,
                                                "A macro cannot type “%s” (U+%04X)."
                                                        .formatted(visible(c), c),
                                                "Use other characters, or keys that type it.")));
    }

    private static String visible(int character) {
        return character < ' ' || character == 0x7F ? "?" : Character.toString(character);
    }
}
