package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.generate.HandGuess.Key;
import org.keywright.mapping.LayoutName;

/** Which hand presses which key; read from the first layout only, like QMK. */
final class ChordalHoldTable {

    private ChordalHoldTable() {}

    static void write(Map<String, Setting> layouts) {
        Map.Entry<String, Setting> first = layouts.entrySet().iterator().next();
        Setting layout = first.getValue();
        if (!LayoutName.matches(first.getKey())) {
            layout.refuse("must have a name that begins with LAYOUT");
        }
        List<Key> keys = new ArrayList<>();
        for (Setting key : layout.need("layout").items()) {
            keys.add(key(key));
        }
        if (keys.isEmpty()) {
            layout.refuse("must have at least one key");
            return;
        }
        write(first.getKey(), keys, new HandGuess(keys), layout.out());
    }

    private static void write(String name, List<Key> keys, HandGuess guess, SourceText out) {
        out.line("");
        out.line("#ifdef CHORDAL_HOLD");
        out.part("__attribute__((weak)) const char chordal_hold_layout");
        out.part("[MATRIX_ROWS][MATRIX_COLS] PROGMEM = " + name + "(");
        double before = Double.POSITIVE_INFINITY;
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            if (key.x() < before) {
                out.line("");
                out.part("  ");
            }
            before = key.x();
            out.part("'" + guess.hand(key) + "'" + (i + 1 < keys.size() ? ", " : ""));
        }
        out.line("");
        out.line(");");
        out.line("#endif");
    }

    private static Key key(Setting key) {
        return new Key(
                key.need("x").number(),
                key.need("y").number(),
                key.find("w").map(Setting::number).orElse(1.0),
                key.find("h").map(Setting::number).orElse(1.0),
                key.find("matrix").map(Setting::value),
                key.find("hand")
                        .filter(h -> !h.isNothing())
                        .map(ChordalHoldTable::hand)
                        .orElse(""));
    }

    private static String hand(Setting hand) {
        if (!hand.is("L") && !hand.is("R") && !hand.is("*")) {
            hand.refuse("must be L, R or *");
            return "*";
        }
        return hand.is("L") ? "L" : hand.is("R") ? "R" : "*";
    }
}
