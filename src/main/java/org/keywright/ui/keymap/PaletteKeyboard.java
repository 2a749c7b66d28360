package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.ui.control.ResourceLines;

/**
 * The palette's drawn keyboard: where each basic code lies on a full-size board.
 *
 * @param layout the places; a key's label is its keycode
 */
record PaletteKeyboard(Layout layout) {

    /** Reads the table that comes with the program. */
    static PaletteKeyboard read() {
        return parse(ResourceLines.read("palette-keyboard.txt"));
    }

    private static PaletteKeyboard parse(List<String> rows) {
        List<PhysicalKey> keys = new ArrayList<>();
        double y = 0;
        for (String row : rows) {
            String[] items = row.split(" ");
            double x = 0;
            for (int i = 1; i < items.length; i++) {
                if (items[i].startsWith("KC_")) {
                    PhysicalKey key = key(items[i], x, y);
                    keys.add(key);
                    x += key.width();
                } else {
                    x += Double.parseDouble(items[i]);
                }
            }
            y += Double.parseDouble(items[0]);
        }
        return new PaletteKeyboard(new Layout("palette", keys));
    }

    private static PhysicalKey key(String item, double x, double y) {
        String[] tall = item.split("/", 2);
        String[] wide = tall[0].split(":", 2);
        double height = tall.length > 1 ? Double.parseDouble(tall[1]) : 1;
        double width = wide.length > 1 ? Double.parseDouble(wide[1]) : 1;
        return new PhysicalKey(wide[0], x, y, width, height, 0, 0, 0, 0, 0, OptionalInt.empty());
    }

    /** The keycodes, in the order of the layout's keys. */
    List<String> keycodes() {
        return layout.keys().stream().map(PhysicalKey::label).toList();
    }
}
