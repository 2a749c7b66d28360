package org.keywright.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FoundLayers;
import org.keywright.firmware.KeyMatrix;
import org.keywright.firmware.LayerSearch;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.KeycodeDecoder;

/**
 * The layers that a firmware brings along, as a keymap has them.
 *
 * @param keyboard QMK's keyboard folder
 * @param layout the smallest layout that has every key in use; empty if no single one has
 * @param layers codes in the layout's order, or, without a layout, row by row of the matrix
 */
public record FirmwareLayers(String keyboard, String layout, List<List<String>> layers) {
    public FirmwareLayers {
        layers = layers.stream().map(List::copyOf).toList();
    }

    /** Looks for them; empty unless it is sure. */
    static Optional<FirmwareLayers> find(
            FirmwareFile file, KeyboardDefinition keyboard, KeycodeDecoder decoder) {
        KeyMatrix matrix = KeyMatrix.of(keyboard);
        return LayerSearch.find(file.image().binary(), matrix)
                .map(found -> of(found, keyboard, matrix, decoder));
    }

    private static FirmwareLayers of(
            FoundLayers found,
            KeyboardDefinition keyboard,
            KeyMatrix matrix,
            KeycodeDecoder decoder) {
        List<Integer> used =
                IntStream.range(0, matrix.size())
                        .filter(p -> found.layers().stream().anyMatch(l -> l.get(p) != 0))
                        .boxed()
                        .toList();
        Optional<Layout> layout =
                keyboard.layoutList().stream()
                        .filter(l -> places(l, matrix).containsAll(used))
                        .min(Comparator.comparingInt(l -> l.keys().size()));
        List<Integer> places =
                layout.map(l -> places(l, matrix))
                        .orElseGet(
                                () ->
                                        IntStream.range(0, matrix.size())
                                                .filter(matrix::hasKey)
                                                .boxed()
                                                .toList());
        return new FirmwareLayers(
                keyboard.id(),
                layout.map(Layout::name).orElse(""),
                found.layers().stream()
                        .map(l -> places.stream().map(p -> decoder.text(l.get(p))).toList())
                        .toList());
    }

    private static List<Integer> places(Layout layout, KeyMatrix matrix) {
        return layout.keys().stream().map(k -> place(k, matrix)).toList();
    }

    private static int place(PhysicalKey key, KeyMatrix matrix) {
        return key.row() * matrix.columns() + key.column();
    }
}
