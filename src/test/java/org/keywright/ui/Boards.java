package org.keywright.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.option.Value;

/** Small keyboards, keycodes and keymaps to try the window with. */
public final class Boards {

    private Boards() {}

    /** A key one unit wide. */
    public static PhysicalKey key(double x, double y, int row, int column) {
        return sized(x, y, 1, 1, row, column);
    }

    /** A key of some size. */
    public static PhysicalKey sized(double x, double y, double w, double h, int row, int column) {
        return new PhysicalKey("", x, y, w, h, 0, 0, 0, row, column, OptionalInt.empty());
    }

    /** A key turned about a point. */
    public static PhysicalKey turned(double x, double y, double r, double rx, double ry) {
        return new PhysicalKey("", x, y, 1, 1, r, rx, ry, 0, 0, OptionalInt.empty());
    }

    /** Rows times columns of keys one unit apart. */
    public static Layout grid(String name, int rows, int columns) {
        List<PhysicalKey> keys = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                keys.add(key(column, row, row, column));
            }
        }
        return new Layout(name, keys);
    }

    /** A keyboard with these layouts and one encoder. */
    public static KeyboardDefinition keyboard(Layout... layouts) {
        Map<String, Layout> byName = new LinkedHashMap<>();
        Arrays.stream(layouts).forEach(layout -> byName.put(layout.name(), layout));
        return new KeyboardDefinition(
                "tests/small",
                "Small",
                "Tests",
                "",
                new UsbIdentity(0x1209, 1, ""),
                "atmega32u4",
                "caterina",
                4,
                4,
                1,
                byName,
                Map.of(),
                Map.of(),
                Value.Table.empty());
    }

    /** A keymap; each text is a layer of keycodes with spaces between them. */
    public static KeymapDocument keymap(Layout layout, String... layers) {
        List<Layer> all = new ArrayList<>();
        for (String layer : layers) {
            List<Keycode> keys = Arrays.stream(layer.split(" ")).map(KeycodeParser::parse).toList();
            all.add(new Layer(keys));
        }
        return new KeymapDocument(
                "tests/small",
                "default",
                layout.name(),
                all,
                List.of(),
                List.of(),
                Value.Table.empty(),
                Value.Table.empty());
    }

    /** A few keycodes of each kind, and every one of the palette's keyboard. */
    public static KeycodeTable keycodes() {
        List<KeycodeEntry> rows = new ArrayList<>();
        rows.add(row(0, "KC_NO", "internal", "", "XXXXXXX"));
        rows.add(row(1, "KC_TRANSPARENT", "internal", "", "KC_TRNS"));
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            rows.add(row(4 + letter - 'A', "KC_" + letter, "basic", "" + letter));
        }
        rows.add(row(0x2C, "KC_SPACE", "basic", "Space", "KC_SPC"));
        rows.add(row(0xE1, "KC_LEFT_SHIFT", "modifiers", "Shift", "KC_LSFT"));
        rows.add(row(0xAE, "KC_MEDIA_PLAY_PAUSE", "media", "Play", "KC_MPLY"));
        rows.add(row(0x7C00, "QK_BOOTLOADER", "quantum", "Boot", "QK_BOOT"));
        return new KeycodeTable(rows);
    }

    private static KeycodeEntry row(
            int code, String name, String group, String label, String... aliases) {
        return new KeycodeEntry(code, name, List.of(aliases), label, group, "");
    }
}
