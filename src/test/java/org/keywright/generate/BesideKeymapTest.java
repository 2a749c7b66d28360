package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonReader;

/** What QMK's keymap.json has no place for becomes C beside it. */
class BesideKeymapTest {

    @Test
    void aKeymapWithoutExtrasHasNothingBesideIt() {
        assertThat(files("{}")).isEmpty();
        assertThat(files("{\"layers\": [{\"name\": \"Base\"}]}")).isEmpty();
    }

    @Test
    void tapDancesShareOneTableAndThreeFunctions() {
        String c =
                files(
                                """
                                {"tap_dances": [
                                    {"name": "Quotes", "tap": "KC_QUOT", "double_tap": "S(KC_QUOT)"},
                                    {"tap": "KC_A", "hold": "MO(1)", "term": 150}
                                ]}
                                """)
                        .get("keymap.c");
        assertThat(c)
                .contains("[OWN_TAP_DANCE_QUOTES] = {KC_QUOT, KC_NO, S(KC_QUOT), KC_NO},")
                .contains("[OWN_TAP_DANCE_1] = {KC_A, MO(1), KC_NO, KC_NO},")
                .contains("layer_on(QK_MOMENTARY_GET_LAYER(code));")
                .contains("case TD(OWN_TAP_DANCE_1):")
                .doesNotContain("QK_ONE_SHOT_MOD", "process_record_user");
    }

    @Test
    void onlyWhatACombosAsksForIsDefined() {
        Map<String, String> plain =
                files("{\"combos\": [{\"keys\": [\"KC_A\", \"KC_B\"], \"result\": \"KC_ESC\"}]}");
        assertThat(plain).containsOnlyKeys("keymap.c");
        assertThat(plain.get("keymap.c"))
                .contains("own_combo_0_keys[] = {KC_A, KC_B, COMBO_END};")
                .contains("[OWN_COMBO_0] = COMBO(own_combo_0_keys, KC_ESC),")
                .doesNotContain("combo_should_trigger", "get_combo");

        Map<String, String> special =
                files(
                        """
                        {"combos": [{"keys": ["KC_A", "KC_B"], "result": "KC_ESC", "layers": [0, 2],
                            "term": 30, "must_hold": true}]}
                        """);
        assertThat(special.get("config.h"))
                .contains("#    define COMBO_SHOULD_TRIGGER\n")
                .contains("#    define COMBO_TERM_PER_COMBO\n")
                .contains("#    define COMBO_MUST_HOLD_PER_COMBO\n");
        assertThat(special.get("keymap.c"))
                .contains("((layer_state_t)1 << 0) | ((layer_state_t)1 << 2)")
                .contains("return 30;");
    }

    @Test
    void movedTriLayersAreToldToTheFirmware() {
        String config =
                files("{\"tri_layer\": {\"lower\": 2, \"upper\": 1, \"adjust\": 4}}")
                        .get("config.h");
        assertThat(config)
                .contains("#undef TRI_LAYER_LOWER_LAYER\n#define TRI_LAYER_LOWER_LAYER 2\n")
                .contains("#define TRI_LAYER_UPPER_LAYER 1\n")
                .contains("#define TRI_LAYER_ADJUST_LAYER 4\n");
        assertThat(files("{\"tri_layer\": {\"lower\": 1}}")).isEmpty();
        assertThat(files("{\"tri_layer\": {\"lower\": \"$(x)\"}}")).isEmpty();
    }

    @Test
    void overridesSequencesAndCharactersAreTables() {
        String c =
                files(
                                """
                                {"key_overrides": [{"name": "Delete", "modifiers": ["SHIFT", "LCTL"],
                                    "trigger": "KC_BSPC", "replacement": "KC_DEL", "layers": [1]}],
                                 "leader_sequences": [{"keys": ["KC_S", "KC_V"], "result": "LCTL(KC_S)"}],
                                 "unicode_map": [{"name": "Snake", "character": "🐍"}],
                                 "unicode_modes": ["linux"]}
                                """)
                        .get("keymap.c");
        assertThat(c)
                .contains("MOD_MASK_SHIFT | MOD_BIT(KC_LCTL), KC_BSPC, KC_DEL")
                .contains("&own_key_override_delete,")
                .contains(
                        "if (leader_sequence_two_keys(KC_S, KC_V)) {\n        own_tap(LCTL(KC_S));")
                .contains("[OWN_CHARACTER_SNAKE] = 0x1F40D,");
    }

    @Test
    void alternatesAreAskedTheOnesWithMostModifiersFirst() {
        String c =
                files(
                                """
                                {"alternate_repeat_keys": [
                                    {"key": "KC_A", "alternate": "KC_B", "both_ways": true},
                                    {"key": "KC_A", "alternate": "TO(1)", "modifiers": ["SHIFT", "RCTL"],
                                        "without": ["GUI", "LALT"]},
                                    {"key": "MT(MOD_LCTL,KC_C)", "alternate": "KC_NO"}
                                ]}
                                """)
                        .get("keymap.c");
        assertThat(c)
                .containsSubsequence(
                        "#if defined(REPEAT_KEY_ENABLE) && !defined(NO_ALT_REPEAT_KEY)",
                        "if (tapped == KC_A && (mods & MOD_MASK_SHIFT) && (mods & MOD_BIT(KC_RCTL))"
                                + " && !(mods & (MOD_MASK_GUI | MOD_BIT(KC_LALT)))) {\n"
                                + "        return TO(1);",
                        "if (tapped == KC_A) {\n        return KC_B;",
                        "if (keycode == MT(MOD_LCTL,KC_C)) {\n        return KC_NO;",
                        "if (tapped == KC_B) {\n        return KC_A;",
                        "return KC_TRANSPARENT;",
                        "#endif");
        assertThat(
                        files(
                                        "{\"alternate_repeat_keys\":"
                                                + " [{\"key\": \"LT(1,KC_A)\", \"alternate\": \"KC_B\"}]}")
                                .get("keymap.c"))
                .as("nothing that the compiler would call unused")
                .doesNotContain("tapped");
    }

    @Test
    void namesThatAreAlikeOrStrangeStayApartAndHarmless() {
        String c =
                files(
                                """
                                {"combos": [
                                    {"name": "*/ #error \\\\", "keys": ["KC_A", "KC_B"], "result": "KC_C"},
                                    {"name": "error", "keys": ["KC_A", "KC_C"], "result": "KC_C"},
                                    {"name": "ÄÖ", "keys": ["KC_A", "KC_D"], "result": "KC_C"}
                                ]}
                                """)
                        .get("keymap.c");
        assertThat(c)
                .contains("OWN_COMBO_ERROR,", "OWN_COMBO_ERROR_1,", "OWN_COMBO_2,")
                .doesNotContain("*/", "#error", "\\", "Ä");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'combos': [{'keys': ['KC_A'], 'result': 'KC_B'}]}",
                "{'combos': [{'keys': ['KC_A', 'KC_B']}]}",
                "{'combos': [{'keys': ['KC_A', 'KC_B}; int x = 0'], 'result': 'KC_C'}]}",
                "{'combos': [{'keys': ['KC_A', 'KC_B'], 'result': 'KC_C', 'layers': [99]}]}",
                "{'combos': [{'keys': ['KC_A', 'KC_B'], 'result': 'KC_C', 'term': 999999}]}",
                "{'combos': ['KC_A']}",
                "{'tap_dances': [{'tap': 'LT(1,KC_A)'}]}",
                "{'tap_dances': [{'tap': 'KC_A\\n#include'}]}",
                "{'key_overrides': [{'trigger': 'KC_A', 'replacement': 'KC_B'}]}",
                "{'key_overrides': [{'trigger': 'KC_A', 'replacement': 'KC_B', 'modifiers': ['X']}]}",
                "{'leader_sequences': [{'keys': [], 'result': 'KC_B'}]}",
                "{'leader_sequences': [{'keys': ['KC_A', 'KC_A', 'KC_A', 'KC_A', 'KC_A', 'KC_A'],"
                        + " 'result': 'KC_B'}]}",
                "{'alternate_repeat_keys': [{'key': 'KC_A'}]}",
                "{'alternate_repeat_keys': [{'alternate': 'KC_A'}]}",
                "{'alternate_repeat_keys': [{'key': 'KC_A', 'alternate': 'LT(1,KC_A)'}]}",
                "{'alternate_repeat_keys': [{'key': 'LT(1,KC_A)', 'alternate': 'KC_A', 'both_ways': true}]}",
                "{'alternate_repeat_keys': [{'key': 'KC_A', 'alternate': 'KC_B', 'modifiers': ['X']}]}",
                "{'alternate_repeat_keys': [{'key': 'KC_A', 'alternate': 'KC_B', 'without': ['1) || (1']}]}",
                "{'unicode_map': [{'character': 'ab'}]}",
                "{'unicode_map': [{}]}",
                "{'corrections': [{'typo': 'Abc', 'correction': 'x'}]}",
                "{'corrections': [{'typo': 'abc', 'correction': 'a\\u0001'}]}",
                "{'corrections': [{'typo': 'abc', 'correction': 'abcd'}]}",
                "{'corrections': [{'typo': 'abcd', 'correction': 'a'},"
                        + " {'typo': 'xabcdx', 'correction': 'a'}]}",
                "{'corrections': [{'typo': 'abcd', 'correction': 'a'},"
                        + " {'typo': 'abcd', 'correction': 'b'}]}"
            })
    void whatCannotBecomeCIsAProblemOfItsEntry(String project) {
        Checked<?> checked = checked(project.replace('\'', '"'));

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.location()).isInstanceOf(Location.OnExtra.class))
                .extracting(Problem::code)
                .containsAnyOf("unfit-extra", "unfit-keycode");
    }

    private static Map<String, String> files(String project) {
        Checked<? extends Map<String, String>> checked = checked(project);
        assertThat(checked.problems()).isEmpty();
        return checked.value().orElseThrow();
    }

    private static Checked<? extends Map<String, String>> checked(String project) {
        Value.Table table =
                JsonReader.read("p", project).value().orElseThrow().table().orElseThrow();
        return BesideKeymap.files(empty().withProject(table));
    }

    private static KeymapDocument empty() {
        return new KeymapDocument(
                "acme/pad",
                "mine",
                "LAYOUT",
                List.of(),
                List.of(),
                List.of(),
                Value.Table.empty(),
                Value.Table.empty());
    }
}
