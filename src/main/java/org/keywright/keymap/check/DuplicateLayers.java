package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A layer is the same as an earlier one, key by key and turn by turn. Layers on which nothing is
 * assigned are room for later and pass.
 */
final class DuplicateLayers implements KeymapCheck {

    private record Content(Object keys, Object encoders) {}

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        Map<Content, Integer> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        int most = Math.min(document.layers().size(), KeymapDocument.MOST_LAYERS);
        for (int layer = 0; layer < most; layer++) {
            if (assigned(document, layer, table)) {
                Integer earlier = seen.putIfAbsent(content(document, layer), layer);
                if (earlier != null) {
                    problems.add(problem(layer, earlier));
                }
            }
        }
        return problems;
    }

    private static Content content(KeymapDocument document, int layer) {
        return new Content(
                document.layers().get(layer),
                layer < document.encoders().size() ? document.encoders().get(layer) : List.of());
    }

    private static boolean assigned(KeymapDocument document, int layer, KeycodeTable table) {
        for (Keycode code : document.layers().get(layer).keys()) {
            if (table.valueOf(code).orElse(2) > 1) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(int layer, int earlier) {
        return Problem.hint(
                "duplicate-layer",
                new Location.OnLayer(layer),
                "Layer " + layer + " is the same as layer " + earlier + ".",
                "Delete it, or change what you meant to change.");
    }
}
