package org.keywright.keymap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.keycode.KeycodeParser;
import org.keywright.option.Value;

/** Small keymaps and keyboards for tests. */
public final class Keymaps {

    private Keymaps() {}

    /** A keymap of layers, each written as keycodes with blanks between them. */
    public static KeymapDocument of(String... layers) {
        return new KeymapDocument(
                "acme/pad",
                "mine",
                "LAYOUT",
                Arrays.stream(layers).map(Keymaps::layer).toList(),
                List.of(),
                List.of(),
                Value.Table.empty(),
                Value.Table.empty());
    }

    public static Layer layer(String keys) {
        return new Layer(Arrays.stream(keys.split(" ")).map(KeycodeParser::parse).toList());
    }

    /** Rows of encoders, each {@code ccw/cw}. */
    public static List<EncoderActions> encoders(String row) {
        return Arrays.stream(row.split(" "))
                .map(pair -> pair.split("/"))
                .map(p -> new EncoderActions(KeycodeParser.parse(p[0]), KeycodeParser.parse(p[1])))
                .toList();
    }

    /** The layers as they would be written. */
    public static List<String> written(KeymapDocument document) {
        return document.layers().stream()
                .map(layer -> String.join(" ", layer.keys().stream().map(k -> k.text()).toList()))
                .toList();
    }

    /** One row of keys; a layout is the columns it has. */
    public static KeyboardDefinition keyboard(Map<String, int[]> layouts) {
        return keyboard(layouts, 0, Map.of());
    }

    public static KeyboardDefinition keyboard(
            Map<String, int[]> layouts, int encoders, Map<String, Boolean> features) {
        Map<String, Layout> all = new LinkedHashMap<>();
        layouts.forEach((name, columns) -> all.put(name, layout(name, columns)));
        return new KeyboardDefinition(
                "acme/pad",
                "Pad",
                "Acme",
                "",
                new UsbIdentity(1, 2, "1.0.0"),
                "atmega32u4",
                "atmel-dfu",
                1,
                8,
                encoders,
                all,
                Map.of(),
                features,
                Value.Table.empty());
    }

    /** The same keyboard of which something more is known. */
    public static KeyboardDefinition resolved(KeyboardDefinition plain, Value.Table resolved) {
        return new KeyboardDefinition(
                plain.id(),
                plain.name(),
                plain.manufacturer(),
                plain.maintainer(),
                plain.usb(),
                plain.processor(),
                plain.bootloader(),
                plain.matrixRows(),
                plain.matrixColumns(),
                plain.encoderCount(),
                plain.layouts(),
                plain.layoutAliases(),
                plain.features(),
                resolved);
    }

    private static Layout layout(String name, int[] columns) {
        return new Layout(name, Arrays.stream(columns).mapToObj(Keymaps::key).toList());
    }

    private static PhysicalKey key(int column) {
        return new PhysicalKey("", column, 0, 1, 1, 0, 0, 0, 0, column, OptionalInt.empty());
    }
}
