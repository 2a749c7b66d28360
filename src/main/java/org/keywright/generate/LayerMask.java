package org.keywright.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Layers as bits, which is how QMK keeps what is on. */
final class LayerMask {

    private LayerMask() {}

    /** An expression; every bit for all layers. */
    static String of(Optional<List<Integer>> layers, Location place, SourceText out) {
        if (layers.isEmpty()) {
            return "(layer_state_t)~0";
        }
        for (int layer : layers.get()) {
            if (layer < 0 || layer >= KeymapDocument.MOST_LAYERS) {
                out.report(
                        Problem.error(
                                "unfit-extra",
                                place,
                                "There is no layer " + layer + ".",
                                "Choose layers that the keymap has."));
            }
        }
        return layers.get().isEmpty()
                ? "0"
                : layers.get().stream()
                        .map(layer -> "((layer_state_t)1 << " + layer + ")")
                        .collect(Collectors.joining(" | "));
    }
}
