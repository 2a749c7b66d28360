package org.keywright.ui.keymap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;

/**
 * How often a keymap uses which keycode, on keys and encoders: by itself, as what a key taps, or as
 * what it does while held.
 *
 * @param counts by number; those of taps and holds by {@link #hold}
 */
record UsedCodes(Map<Integer, Integer> counts) {

    private static final int TAPPED = 0xFF;

    UsedCodes {
        counts = Map.copyOf(counts);
    }

    static UsedCodes of(KeymapDocument document, KeycodeTable table) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Layer layer : document.layers()) {
            layer.keys().forEach(code -> count(counts, code, table));
        }
        for (List<EncoderActions> layer : document.encoders()) {
            for (EncoderActions turn : layer) {
                count(counts, turn.clockwise(), table);
                count(counts, turn.counterClockwise(), table);
            }
        }
        return new UsedCodes(counts);
    }

    private static void count(Map<Integer, Integer> counts, Keycode code, KeycodeTable table) {
        table.valueOf(code).ifPresent(number -> counts.merge(number, 1, Integer::sum));
        twoParts(code)
                .ifPresent(
                        tap -> {
                            table.valueOf(tap).ifPresent(n -> counts.merge(n, 1, Integer::sum));
                            table.valueOf(code)
                                    .ifPresent(n -> counts.merge(hold(n), 1, Integer::sum));
                        });
    }

    private static Optional<Keycode> twoParts(Keycode code) {
        Keycode tap = PaletteItem.tap(code);
        return code instanceof Keycode.Named || tap.equals(Keycode.NOTHING)
                ? Optional.empty()
                : Optional.of(tap);
    }

    /** What is held, whatever is tapped; no keycode has such a number. */
    private static int hold(int number) {
        return -1 - (number & ~TAPPED);
    }

    /** How often an item of the palette is in the keymap. */
    int of(PaletteItem item, KeycodeTable table) {
        boolean held = item.template().contains("%");
        return table.valueOf(item.code()).stream()
                .map(number -> counts.getOrDefault(held ? hold(number) : number, 0))
                .findFirst()
                .orElse(0);
    }
}
