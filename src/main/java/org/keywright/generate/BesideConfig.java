package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.TriLayer;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** The defines without which QMK does not ask the functions beside a keymap. */
final class BesideConfig {

    private static final String MODES = "unicode_modes";
    private static final String TRI_LAYER = "TRI_LAYER_";
    private static final Set<String> KNOWN_MODES =
            Set.of("macos", "linux", "windows", "bsd", "wincompose", "emacs");

    private BesideConfig() {}

    /** One line for each, {@code NAME} or {@code NAME value}. */
    static List<String> defines(KeymapDocument keymap, SourceText out) {
        List<String> defines = new ArrayList<>();
        List<Combo> combos = ComboTable.all(keymap);
        if (combos.stream().anyMatch(combo -> combo.layers().isPresent())) {
            defines.add("COMBO_SHOULD_TRIGGER");
        }
        if (combos.stream().anyMatch(combo -> combo.term().isPresent())) {
            defines.add("COMBO_TERM_PER_COMBO");
        }
        addCondition(combos, Combo.Condition.MUST_TAP, "COMBO_MUST_TAP_PER_COMBO", defines);
        addCondition(combos, Combo.Condition.MUST_HOLD, "COMBO_MUST_HOLD_PER_COMBO", defines);
        addCondition(
                combos, Combo.Condition.IN_ORDER, "COMBO_MUST_PRESS_IN_ORDER_PER_COMBO", defines);
        int longest = combos.stream().mapToInt(combo -> combo.keys().size()).max().orElse(0);
        if (longest > 8) {
            defines.add(longest > 16 ? "EXTRA_EXTRA_LONG_COMBOS" : "EXTRA_LONG_COMBOS");
        }
        if (TapDanceTable.hasTerms(keymap)) {
            defines.add("TAPPING_TERM_PER_KEY");
        }
        String modes = modes(keymap, out);
        if (!modes.isEmpty() && !Extras.of(keymap, ExtraKind.CHARACTER).isEmpty()) {
            defines.add("UNICODE_SELECTED_MODES " + modes);
        }
        addTriLayer(TriLayer.of(keymap), defines);
        return defines;
    }

    private static void addTriLayer(TriLayer layers, List<String> defines) {
        if (!layers.equals(TriLayer.USUAL)) {
            defines.add(TRI_LAYER + "LOWER_LAYER " + layers.lower());
            defines.add(TRI_LAYER + "UPPER_LAYER " + layers.upper());
            defines.add(TRI_LAYER + "ADJUST_LAYER " + layers.adjust());
        }
    }

    private static void addCondition(
            List<Combo> combos, Combo.Condition condition, String name, List<String> defines) {
        if (combos.stream().anyMatch(combo -> combo.has(condition))) {
            defines.add(name);
        }
    }

    private static String modes(KeymapDocument keymap, SourceText out) {
        List<String> modes = new ArrayList<>();
        for (Value mode : keymap.project().items(MODES)) {
            if (mode instanceof Value.Text text && KNOWN_MODES.contains(text.text())) {
                modes.add("UNICODE_MODE_" + text.text().toUpperCase(java.util.Locale.ROOT));
            } else {
                ExtraCode.refuse(
                        "There is no such way to type characters.",
                        "Use linux, macos, windows, wincompose, emacs or bsd.",
                        new Location.OnOption(MODES),
                        out);
            }
        }
        return String.join(", ", modes);
    }

    static void write(List<String> defines, SourceText out) {
        for (String define : defines) {
            String name = define.split(" ")[0];
            if (name.startsWith(TRI_LAYER)) {
                // The keymap's own layers: what a keyboard says of them is about another keymap.
                out.line("#undef " + name);
                out.line("#define " + define);
            } else {
                out.line("#ifndef " + name);
                out.line("#    define " + define);
                out.line("#endif");
            }
        }
    }
}
