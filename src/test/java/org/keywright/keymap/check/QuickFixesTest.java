package org.keywright.keymap.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Keymaps;
import org.keywright.keymap.Macro;
import org.keywright.keymap.QuickFix;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** One click takes the problem away, and brings no error with it. */
class QuickFixesTest {

    private static final Map<String, Boolean> FEATURES =
            Map.of("extrakey", true, "bootmagic", true, "encoder_map", true);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "unknown-keycode; KC_A KC_ENTRE MO(0); Use KC_ENTER; KC_A KC_ENTER MO(0)",
                "unknown-keycode; LT(0,KC_ENTRE) KC_B KC_C; Use LT(0,KC_ENTER);"
                        + " LT(0,KC_ENTER) KC_B KC_C",
                "tap-not-basic; KC_A LT(0,KC_EXLM) KC_C; Use KC_EXLM alone; KC_A KC_EXLM KC_C",
                "macro-missing; KC_A QK_MACRO_0 KC_C; Clear the key; KC_A KC_NO KC_C",
                "key-count; KC_A KC_B; Fill up with keys that do nothing; KC_A KC_B KC_NO",
                "key-count; KC_A KC_B KC_C KC_D; Cut off what is too much; KC_A KC_B KC_C"
            })
    void aKeyIsMended(String code, String keys, String label, String after) {
        KeymapDocument fixed = fixed(code, Keymaps.of(keys), label);

        assertThat(Keymaps.written(fixed)).containsExactly(after);
    }

    @Test
    void whatLiesUnderAHeldKeyBecomesTransparent() {
        KeymapDocument before = Keymaps.of("KC_A MO(1) KC_C", "KC_1 KC_2 KC_3");

        KeymapDocument fixed = fixed("hold-target-not-transparent", before, "Make it transparent");

        assertThat(Keymaps.written(fixed)).containsExactly("KC_A MO(1) KC_C", "KC_1 KC_TRNS KC_3");
    }

    @Test
    void theFeatureOfAKeyIsSwitchedOn() {
        KeymapDocument fixed =
                fixed("feature-off", Keymaps.of("KC_A MS_UP KC_C"), "Switch on mousekey");

        assertThat(fixed.config().table("features").find("mousekey")).isPresent();
    }

    @Test
    void aLayerNobodyReachesIsDeleted() {
        KeymapDocument before = Keymaps.of("KC_A MO(2) KC_C", "KC_1 KC_2 KC_3", "KC_4 KC_NO KC_6");

        KeymapDocument fixed = fixed("unreachable-layer", before, "Delete layer 1");

        assertThat(Keymaps.written(fixed)).containsExactly("KC_A MO(1) KC_C", "KC_4 KC_NO KC_6");
    }

    @Test
    void theNextLayerIsAdded() {
        KeymapDocument fixed = fixed("no-such-layer", Keymaps.of("KC_A MO(1) KC_C"), "Add layer 1");

        assertThat(Keymaps.written(fixed))
                .containsExactly("KC_A MO(1) KC_C", "KC_TRNS KC_TRNS KC_TRNS");
    }

    @Test
    void aLayerTwoAheadIsNotInvented() {
        assertThat(fix("no-such-layer", Keymaps.of("KC_A MO(7) KC_C"))).isEmpty();
    }

    @Test
    void theSameLayerTwiceIsFoundAndOneDeleted() {
        KeymapDocument before =
                Keymaps.of("KC_A MO(1) MO(2)", "KC_1 KC_NO KC_3", "KC_1 KC_NO KC_3");

        KeymapDocument fixed = fixed("duplicate-layer", before, "Delete layer 2");

        assertThat(fixed.layers()).hasSize(2);
    }

    @Test
    void layersOnWhichNothingIsAssignedAreNoDuplicates() {
        KeymapDocument empty =
                Keymaps.of("KC_A MO(1) MO(2)", "KC_TRNS KC_TRNS KC_NO", "KC_TRNS KC_TRNS KC_NO");

        assertThat(fix("duplicate-layer", empty)).isEmpty();
    }

    @Test
    void viaGetsRoomForAllLayers() {
        KeymapDocument before =
                Keymaps.of(
                        "MO(1) MO(2) MO(3)",
                        "KC_NO KC_1 MO(4)",
                        "KC_2 KC_NO KC_2",
                        "KC_3 KC_3 KC_NO",
                        "KC_4 KC_4 KC_TRNS");
        KeyboardDefinition via = keyboard(Map.of("bootmagic", true, "via", true));

        Problem problem = problem("too-few-dynamic-layers", before, via).orElseThrow();
        QuickFix fix = QuickFixes.find(problem, before, via, TestTable.table()).orElseThrow();

        assertThat(fix.label()).isEqualTo("Keep room for 5 layers");
        assertThat(problem("too-few-dynamic-layers", fix.edit().applyTo(before), via)).isEmpty();
        assertThat(problem("too-few-dynamic-layers", before, keyboard(FEATURES))).isEmpty();
    }

    @Test
    void aMacroThatNoKeyPlaysIsNamed() {
        KeymapDocument before =
                Keymaps.of("KC_A QK_MACRO_1 KC_C")
                        .withMacros(List.of(typing("one"), typing("two")));

        assertThat(problem("unused-macro", before, keyboard(FEATURES)))
                .hasValueSatisfying(p -> assertThat(p.message()).contains("macro 0"));
    }

    @Test
    void aKeyboardToWriteWithNeedsSomeKeysButAKeypadDoesNot() {
        String letters = "KC_A KC_B KC_C KC_D KC_E KC_F KC_G KC_H KC_I KC_J KC_K KC_L KC_M";
        String more = letters + " KC_N KC_O KC_P KC_Q KC_R KC_S KC_T KC_U KC_V";

        assertThat(missing(more)).hasSize(6);
        assertThat(missing(more + " RSFT_T(KC_ENT) OSM(MOD_LCTL) QK_GESC LT(0,KC_SPC) C(KC_BSPC)"))
                .isEmpty();
        assertThat(missing(letters)).isEmpty();
    }

    @Test
    void combosThatGetInEachOthersWayAreFound() {
        KeymapDocument keymap =
                with(
                        Keymaps.of("KC_A KC_B MO(1)", "KC_C KC_TRNS KC_NO"),
                        ExtraKind.COMBO,
                        combo("KC_A", "KC_B"),
                        combo("KC_B", "KC_A"),
                        combo("KC_A", "KC_B", "MO(1)"),
                        combo("KC_C", "KC_B"),
                        combo("KC_A", "KC_C"));

        assertThat(problem("duplicate-combo", keymap, keyboard(FEATURES)))
                .map(Problem::location)
                .contains(new Location.OnExtra("combos", 1));
        assertThat(problem("shadowed-combo", keymap, keyboard(FEATURES)))
                .map(Problem::location)
                .contains(new Location.OnExtra("combos", 0));
        // C with B through the transparent key is fine; A and C are on no layer together.
        assertThat(problems(keymap, keyboard(FEATURES)))
                .filteredOn(p -> p.code().equals("impossible-combo"))
                .extracting(Problem::location)
                .containsExactly(new Location.OnExtra("combos", 4));

        KeymapDocument fixed = fixed("impossible-combo", keymap, "Delete combo 4");
        assertThat(Extras.of(fixed, ExtraKind.COMBO)).hasSize(4);
    }

    @Test
    void aTapDanceThatNoKeyCallsIsNamed() {
        Value.Table dance = Value.Table.empty().with("name", new Value.Text("quotes"));
        KeymapDocument keymap =
                with(Keymaps.of("KC_A TD(1) KC_C"), ExtraKind.TAP_DANCE, dance, dance);

        KeymapDocument fixed = fixed("unused-tap-dance", keymap, "Delete tap dance 0");
        assertThat(Keymaps.written(fixed)).containsExactly("KC_A TD(0) KC_C");
    }

    private static KeymapDocument with(
            KeymapDocument keymap, ExtraKind kind, Value.Table... entries) {
        KeymapDocument all = keymap;
        for (int i = 0; i < entries.length; i++) {
            all = new AddExtra(kind, i, entries[i]).applyTo(all);
        }
        return all;
    }

    private static Value.Table combo(String... keys) {
        return Value.Table.empty()
                .with("keys", Value.texts(List.of(keys)))
                .with("result", new Value.Text("KC_ESC"));
    }

    private static List<String> missing(String keys) {
        return problems(Keymaps.of(keys), keyboard(FEATURES)).stream()
                .filter(p -> p.code().equals("essential-key-missing"))
                .map(Problem::message)
                .toList();
    }

    private static KeymapDocument fixed(String code, KeymapDocument before, String label) {
        QuickFix fix = fix(code, before).orElseThrow();
        assertThat(fix.label()).isEqualTo(label);
        KeymapDocument after = fix.edit().applyTo(before);
        assertThat(problem(code, after, keyboard(FEATURES))).isEmpty();
        assertThat(errors(after)).isLessThanOrEqualTo(errors(before));
        return after;
    }

    private static Optional<QuickFix> fix(String code, KeymapDocument before) {
        KeyboardDefinition keyboard = keyboard(FEATURES);
        return problem(code, before, keyboard)
                .flatMap(p -> QuickFixes.find(p, before, keyboard, TestTable.table()));
    }

    private static long errors(KeymapDocument document) {
        return problems(document, keyboard(FEATURES)).stream().filter(Problem::stops).count();
    }

    private static Optional<Problem> problem(
            String code, KeymapDocument document, KeyboardDefinition keyboard) {
        return problems(document, keyboard).stream().filter(p -> p.code().equals(code)).findFirst();
    }

    private static List<Problem> problems(KeymapDocument document, KeyboardDefinition keyboard) {
        return KeymapChecks.run(KeymapChecks.all(), document, keyboard, TestTable.table());
    }

    private static KeyboardDefinition keyboard(Map<String, Boolean> features) {
        return Keymaps.keyboard(Map.of("LAYOUT", new int[] {0, 1, 2}), 0, features);
    }

    private static Macro typing(String text) {
        return new Macro(List.of(new Macro.Type(text)));
    }
}
