package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** No key plays a macro. Silent when C code may play it. */
final class UnusedMacros implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        if (document.macros().isEmpty()
                || UnreachableLayers.anybodyElseMaySwitch(document, table)) {
            return List.of();
        }
        BitSet played = new BitSet();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            for (Keycode leaf : KeycodeParts.leaves(placed.keycode())) {
                int macro = table.valueOf(leaf).orElse(-1) - MacroNumbers.FIRST;
                if (macro >= 0 && macro < MacroNumbers.COUNT) {
                    played.set(macro);
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        int most = Math.min(document.macros().size(), MacroNumbers.COUNT);
        for (int macro = 0; macro < most; macro++) {
            if (!played.get(macro) && !document.macros().get(macro).steps().isEmpty()) {
                problems.add(
                        Problem.hint(
                                "unused-macro",
                                new Location.OnMacro(macro),
                                "No key plays macro " + macro + ".",
                                "Put QK_MACRO_" + macro + " on a key, or remove the macro."));
            }
        }
        return problems;
    }
}
