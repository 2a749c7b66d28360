package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A keyboard to write with has no Enter, Escape, Backspace, Space, Shift or Control on any layer
 * that can be reached. Keypads are let off: only keymaps with twenty letters count.
 */
final class EssentialKeys implements KeymapCheck {

    private static final int FIRST_LETTER = 0x04;
    private static final int LAST_LETTER = 0x1D;
    private static final int ENOUGH_LETTERS = 20;
    private static final Map<String, Set<Integer>> ESSENTIAL = essential();

    /** USB's keyboard usages; the left modifiers and their right twins. */
    private static Map<String, Set<Integer>> essential() {
        Map<String, Set<Integer>> keys = new LinkedHashMap<>();
        keys.put("Enter", Set.of(0x28, 0x58));
        keys.put("Escape", Set.of(0x29));
        keys.put("Backspace", Set.of(0x2A));
        keys.put("Space", Set.of(0x2C));
        keys.put("Shift", Set.of(0xE1, 0xE5));
        keys.put("Control", Set.of(0xE0, 0xE4));
        return keys;
    }

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        if (UnreachableLayers.anybodyElseMaySwitch(document, table)) {
            return List.of();
        }
        BitSet sent = sent(document, table);
        if (sent.get(FIRST_LETTER, LAST_LETTER + 1).cardinality() < ENOUGH_LETTERS) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        ESSENTIAL.forEach(
                (name, usages) -> {
                    if (usages.stream().noneMatch(sent::get)) {
                        problems.add(problem(name));
                    }
                });
        return problems;
    }

    private static BitSet sent(KeymapDocument document, KeycodeTable table) {
        BitSet reached = UnreachableLayers.reached(document, LayerUse.in(document, table));
        BitSet sent = new BitSet();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            if (reached.get(placed.layer())) {
                SentUsages.of(placed.keycode(), table).forEach(sent::set);
            }
        }
        return sent;
    }

    private static Problem problem(String name) {
        return Problem.hint(
                "essential-key-missing",
                new Location.Everywhere(),
                "No key types " + name + ".",
                "Put it on a key, perhaps as the tap of a key that does something else when held.");
    }
}
