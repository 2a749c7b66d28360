package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** What is read out of a keymap.c beyond layers and encoders. */
final class ExtrasReaderTest {

    private static final String LAYERS =
            "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = { LAYOUT(KC_A) };\n";

    @Test
    void tapDancesOfTwoKeysStandAtTheirNumbers() throws IOException {
        assertThat(extras().tapDances())
                .extracting(
                        CTapDance::name,
                        dance -> text(dance.tap()),
                        dance -> text(dance.hold()),
                        dance -> text(dance.doubleTap()))
                .containsExactly(
                        tuple("TD_QUOTE", "KC_QUOT", "", "KC_DQUO"),
                        tuple("TD_NAV", "KC_SPC", "", "TO(1)"),
                        tuple("TD_LOCK", "KC_LSFT", "", "TG(2)"),
                        tuple("TD_CODE", "", "", ""),
                        tuple("TD_HOLD", "KC_A", "LCTL(KC_A)", ""));
    }

    @Test
    void combosFindTheTableOfTheirKeys() throws IOException {
        assertThat(extras().combos())
                .extracting(
                        CCombo::name,
                        combo -> combo.keys().stream().map(CKey::text).toList(),
                        combo -> combo.result().text())
                .containsExactly(
                        tuple("JK_ESC", List.of("RSFT_T(KC_J)", "KC_K"), "KC_ESC"),
                        tuple("DF_TAB", List.of("KC_D", "LT(1,KC_F)"), "MO(2)"));
    }

    @Test
    void keyOverridesAreReadInEveryFormOfQmks() throws IOException {
        assertThat(extras().overrides())
                .extracting(
                        CKeyOverride::name,
                        override -> override.trigger().text(),
                        override -> override.replacement().text(),
                        CKeyOverride::modifiers)
                .containsExactly(
                        tuple("delete", "KC_BSPC", "KC_DEL", List.of("SHIFT")),
                        tuple("media", "KC_UP", "KC_VOLU", List.of("CTRL", "LALT")),
                        tuple("either", "KC_1", "KC_F1", List.of("CTRL", "ALT")),
                        tuple("structure", "KC_2", "KC_AT", List.of("RSFT")));
    }

    @Test
    void keyOverridesKeepTheirConditions() throws IOException {
        Optional<List<Integer>> everywhere = Optional.empty();
        assertThat(extras().overrides())
                .extracting(CKeyOverride::without, CKeyOverride::layers, CKeyOverride::anyModifier)
                .containsExactly(
                        tuple(List.of(), everywhere, false),
                        tuple(List.of("SHIFT", "GUI"), Optional.of(List.of(0, 2)), false),
                        tuple(List.of(), everywhere, true),
                        tuple(List.of(), everywhere, false));
    }

    @Test
    void mappedCharactersStandAtTheirNumbers() throws IOException {
        assertThat(extras().characters())
                .containsExactly(new CCharacter("UE", "ü"), new CCharacter("SNOW", "❄"));
    }

    @Test
    void whatIsCodeIsNamedWithItsPlace() throws IOException {
        assertThat(read().problems())
                .filteredOn(problem -> problem.code().equals("keymap-c-extra"))
                .extracting(problem -> problem.message().split(" was left out")[0])
                .containsExactly(
                        "What the tap dance TD_CODE does",
                        "The combo AS_CODE",
                        "The combo nowhere",
                        "ko_option_no_reregister_trigger of the key override structure",
                        "enabled of the key override structure",
                        "The key override missing");
        assertThat(read().problems())
                .extracting(Problem::code)
                .containsOnly("keymap-c-extra", "keymap-c-code-left-out");
    }

    @Test
    void aTableBehindProgmemIsNamedByItsName() {
        Checked<CKeymap> read =
                CKeymapReader.read("keymap.c", LAYERS + "const char logo[] PROGMEM = {1, 2};");
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("logo"));
    }

    @Test
    void numbersNobodyCanWorkOutAreNamed() {
        Checked<CKeymap> read =
                CKeymapReader.read(
                        "keymap.c",
                        LAYERS
                                + "tap_dance_action_t tap_dance_actions[] = {"
                                + "[FAR] = ACTION_TAP_DANCE_DOUBLE(KC_A, KC_B),"
                                + "[9999] = ACTION_TAP_DANCE_DOUBLE(KC_A, KC_B) };"
                                + "const uint32_t PROGMEM unicode_map[] = { [0] = 0x7FFFFFFF };"
                                + "const key_override_t odd = ko_make_basic(mods(), KC_A, KC_B);"
                                + "const key_override_t *key_overrides[] = { &odd };");
        CExtras extras = read.value().orElseThrow().extras();
        assertThat(extras).isEqualTo(CExtras.NONE);
        assertThat(read.problems()).extracting(Problem::code).containsOnly("keymap-c-extra");
        assertThat(read.problems()).hasSize(4);
    }

    @Test
    void tablesThatEndNowhereDoNoHarm() {
        String text = LAYERS + "combo_t key_combos[] = { COMBO(key_combos, KC_A), COMBO(";
        assertThat(CKeymapReader.read("keymap.c", text).value()).isPresent();
    }

    private static String text(Optional<CKey> key) {
        return key.map(CKey::text).orElse("");
    }

    private static CExtras extras() throws IOException {
        return read().value().orElseThrow().extras();
    }

    private static Checked<CKeymap> read() throws IOException {
        try (InputStream file = ExtrasReaderTest.class.getResourceAsStream("/csource/extras.c")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return CKeymapReader.read("keymap.c", text);
        }
    }
}
