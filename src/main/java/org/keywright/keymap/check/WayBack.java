package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A layer that {@code TO} or {@code DF} switches on for good and from which no key leads away: only
 * unplugging helps. Silent when C code may switch layers.
 */
final class WayBack implements KeymapCheck {

    private static final Set<String> FOR_GOOD = Set.of("TO", "DF", "PDF");
    private static final Set<String> TOGGLES = Set.of("TG", "TT");

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        if (UnreachableLayers.anybodyElseMaySwitch(document, table)) {
            return List.of();
        }
        List<LayerUse> uses = LayerUse.in(document, table);
        BitSet reached = UnreachableLayers.reached(document, uses);
        BitSet stuck = new BitSet();
        for (LayerUse use : uses) {
            boolean known = use.target() > 0 && use.target() < document.layers().size();
            if (known && reached.get(use.placed().layer()) && is(use, FOR_GOOD)) {
                stuck.set(use.target());
            }
        }
        List<Problem> problems = new ArrayList<>();
        stuck.stream()
                .filter(layer -> !leadsAway(layer, document, uses))
                .forEach(layer -> problems.add(problem(layer)));
        return problems;
    }

    /** Follows every key that can be pressed while the layer is on. */
    private static boolean leadsAway(int layer, KeymapDocument document, List<LayerUse> uses) {
        BitSet on = new BitSet();
        on.set(layer);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (LayerUse use : uses) {
                if (!pressable(use.placed(), on, layer, document)) {
                    continue;
                }
                boolean away = is(use, FOR_GOOD) && use.target() != layer;
                if (away || is(use, TOGGLES) && use.target() == layer) {
                    return true;
                }
                grown |= use.target() < document.layers().size() && !on.get(use.target());
                on.set(use.target());
            }
        }
        return false;
    }

    /** On a layer that is on, or on layer 0 below a transparent key. */
    private static boolean pressable(
            PlacedKeycode placed, BitSet on, int layer, KeymapDocument document) {
        if (on.get(placed.layer())) {
            return true;
        }
        return placed.layer() == 0
                && (!(placed.location() instanceof Location.OnKey key)
                        || document.layers().get(layer).at(key.key()).isTransparent());
    }

    private static boolean is(LayerUse use, Set<String> functions) {
        return KeycodeParts.content(use.placed().keycode()) instanceof Keycode.LayerSwitch code
                && functions.contains(code.function());
    }

    private static Problem problem(int layer) {
        return Problem.warning(
                "no-way-back",
                new Location.OnLayer(layer),
                "No key leads away from layer " + layer + " once it is switched on for good.",
                "Put TO(0), or DF(0) if it was DF, on one of its keys.");
    }
}
