package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;

/** {@code key_combos}, and the functions QMK asks about single combos. */
final class ComboTable {

    /** As many keys as QMK can be told to remember. */
    private static final int MOST_KEYS = 32;

    private final List<Combo> combos;
    private final List<String> names;
    private final SourceText out;

    private ComboTable(KeymapDocument keymap, SourceText out) {
        combos = all(keymap);
        names = ExtraNames.of(keymap, ExtraKind.COMBO);
        this.out = out;
    }

    static List<Combo> all(KeymapDocument keymap) {
        return Extras.of(keymap, ExtraKind.COMBO).stream().map(Combo::new).toList();
    }

    static void write(KeymapDocument keymap, SourceText out) {
        if (Extras.of(keymap, ExtraKind.COMBO).isEmpty()) {
            return;
        }
        out.line("");
        out.line("#ifdef COMBO_ENABLE");
        ExtraNames.writeEnum(keymap, ExtraKind.COMBO, out);
        new ComboTable(keymap, out).write();
        out.line("#endif");
    }

    private void write() {
        out.line("");
        for (int i = 0; i < combos.size(); i++) {
            out.part("static const uint16_t PROGMEM " + names.get(i) + "_keys[] = {");
            out.part(keys(combos.get(i).keys(), place(i)), place(i));
            out.line(", COMBO_END};");
        }
        out.line("");
        out.line("combo_t key_combos[] = {");
        for (int i = 0; i < combos.size(); i++) {
            out.part("    [" + constant(i) + "] = COMBO(" + names.get(i) + "_keys, ");
            Optional<Keycode> result = combos.get(i).result();
            out.part(ExtraCode.of(result, "What the combo does", place(i), out), place(i));
            out.line("),");
        }
        out.line("};");
        writeLayers();
        writeTerms();
        writeConditions("get_combo_must_tap", Combo.Condition.MUST_TAP);
        writeConditions("get_combo_must_hold", Combo.Condition.MUST_HOLD);
        writeConditions("get_combo_must_press_in_order", Combo.Condition.IN_ORDER);
    }

    private static Location place(int combo) {
        return new Location.OnExtra(ExtraKind.COMBO.member(), combo);
    }

    private String constant(int combo) {
        return names.get(combo).toUpperCase(Locale.ROOT);
    }

    private String keys(List<Keycode> keys, Location place) {
        if (keys.size() < 2 || keys.size() > MOST_KEYS) {
            ExtraCode.refuse(
                    "A combo has from 2 to " + MOST_KEYS + " keys.",
                    "Choose the keys that are pressed together.",
                    place,
                    out);
        }
        return keys.stream()
                .map(key -> KeycodeText.of(key.text(), place, out))
                .collect(Collectors.joining(", "));
    }

    private void writeLayers() {
        writeCases(
                "bool combo_should_trigger(uint16_t combo_index, combo_t *combo, uint16_t keycode,"
                        + " keyrecord_t *record)",
                i ->
                        combos.get(i)
                                .layers()
                                .map(
                                        layers ->
                                                "(((layer_state_t)1 << get_highest_layer("
                                                        + "layer_state | default_layer_state)) & ("
                                                        + LayerMask.of(
                                                                Optional.of(layers), place(i), out)
                                                        + ")) != 0"),
                "true");
    }

    private void writeTerms() {
        writeCases(
                "uint16_t get_combo_term(uint16_t combo_index, combo_t *combo)",
                i ->
                        combos.get(i).term().isPresent()
                                ? Optional.of(
                                        ""
                                                + ExtraTerm.of(
                                                        combos.get(i).term().getAsInt(),
                                                        place(i),
                                                        out))
                                : Optional.empty(),
                "COMBO_TERM");
    }

    private void writeConditions(String function, Combo.Condition condition) {
        writeCases(
                "bool " + function + "(uint16_t combo_index, combo_t *combo)",
                i -> combos.get(i).has(condition) ? Optional.of("true") : Optional.empty(),
                "false");
    }

    /** A function that answers for some combos by themselves; none if it would be for none. */
    private void writeCases(
            String head, Function<Integer, Optional<String>> answer, String usually) {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < combos.size(); i++) {
            String name = constant(i);
            answer.apply(i)
                    .ifPresent(
                            value -> {
                                cases.add("        case " + name + ":");
                                cases.add("            return " + value + ";");
                            });
        }
        if (cases.isEmpty()) {
            return;
        }
        out.line("");
        out.line(head + " {");
        out.line("    switch (combo_index) {");
        cases.forEach(out::line);
        out.line("        default:");
        out.line("            return " + usually + ";");
        out.line("    }");
        out.line("}");
    }
}
