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

/**
 * No key that can be reached leads to a layer. Silent when C code may switch layers: custom
 * keycodes, tap dances, unread texts, DIP switches.
 */
final class UnreachableLayers implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        if (anybodyElseMaySwitch(document, table)) {
            return List.of();
        }
        BitSet reached = reached(document, LayerUse.in(document, table));
        List<Problem> problems = new ArrayList<>();
        for (int layer = 1; layer < countable(document); layer++) {
            if (!reached.get(layer)) {
                problems.add(
                        Problem.warning(
                                "unreachable-layer",
                                new Location.OnLayer(layer),
                                "No key leads to layer " + layer + ".",
                                "Put MO(" + layer + ") or the like on a key of another layer."));
            }
        }
        return problems;
    }

    static BitSet reached(KeymapDocument document, List<LayerUse> uses) {
        BitSet reached = new BitSet();
        reached.set(0);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (LayerUse use : uses) {
                boolean news = use.target() < countable(document) && !reached.get(use.target());
                if (news && reached.get(use.placed().layer())) {
                    reached.set(use.target());
                    grown = true;
                }
            }
        }
        return reached;
    }

    private static int countable(KeymapDocument document) {
        return Math.min(document.layers().size(), KeymapDocument.MOST_LAYERS);
    }

    static boolean anybodyElseMaySwitch(KeymapDocument document, KeycodeTable table) {
        return !document.others().items("dip_switches").isEmpty()
                || PlacedKeycode.in(document).stream()
                        .map(PlacedKeycode::keycode)
                        .anyMatch(code -> unknownWork(code, table));
    }

    private static boolean unknownWork(Keycode code, KeycodeTable table) {
        return KeycodeParts.content(code) instanceof Keycode.TapDance
                || KeycodeParts.leaves(code).stream()
                        .anyMatch(
                                leaf ->
                                        table.find(leaf.text())
                                                .map(e -> e.group().matches("user|kb"))
                                                .orElse(true));
    }
}
