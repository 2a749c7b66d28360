package org.keywright.generate;

import java.util.List;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.mapping.LayoutName;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The {@code keymaps} array: one line per layer, so that a column means a key. */
final class LayerTable {

    private LayerTable() {}

    static void write(KeymapDocument keymap, SourceText out) {
        if (keymap.layers().isEmpty()) {
            return;
        }
        checkLayout(keymap.layout(), out);
        out.line("");
        out.line("const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {");
        int layers = keymap.layers().size();
        for (int layer = 0; layer < layers; layer++) {
            out.part("    [" + layer + "] = ");
            out.part(keymap.layout(), new Location.OnLayer(layer));
            out.part("(");
            writeKeys(layer, keymap.layers().get(layer).keys(), out);
            out.line(layer + 1 < layers ? ")," : ")");
        }
        out.line("};");
    }

    private static void writeKeys(int layer, List<Keycode> keys, SourceText out) {
        for (int key = 0; key < keys.size(); key++) {
            Location place = new Location.OnKey(layer, key);
            out.part(key == 0 ? "" : ", ");
            out.part(KeycodeText.of(keys.get(key).text(), place, out), place);
        }
    }

    private static void checkLayout(String layout, SourceText out) {
        if (!LayoutName.matches(layout)) {
            out.report(
                    Problem.error(
                            "unfit-value",
                            new Location.OnOption("layout"),
                            "The layout's name must begin with LAYOUT.",
                            "Choose one of the keyboard's layouts."));
        }
    }
}
