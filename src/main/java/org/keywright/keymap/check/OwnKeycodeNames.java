package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A keycode of the keymap's own has a name that is taken: C cannot define it a second time. */
final class OwnKeycodeNames implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Value> own = document.others().items("keycodes");
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i) instanceof Value.Table keycode) {
                String name = keycode.findText("key").orElse("");
                if (table.find(name).isPresent() || !seen.add(name)) {
                    problems.add(taken(i, name));
                }
            }
        }
        return problems;
    }

    private static Problem taken(int index, String name) {
        return Problem.error(
                "keycode-name-taken",
                new Location.OnOption("keycodes." + index + ".key"),
                "There is a keycode " + name + " already.",
                "Give this one another name.");
    }
}
