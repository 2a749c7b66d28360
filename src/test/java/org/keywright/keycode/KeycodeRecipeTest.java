package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Keycodes of several parts, put together and taken apart. */
class KeycodeRecipeTest {

    private static final Keycode A = new Keycode.Named("KC_A");

    private final KeycodeTable table = TestTable.table();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MOD_TAP; 1; LCTL_T(KC_A)",
                "MOD_TAP; 3; LCS_T(KC_A)",
                "MOD_TAP; 7; MEH_T(KC_A)",
                "MOD_TAP; 15; HYPR_T(KC_A)",
                "MOD_TAP; 18; RSFT_T(KC_A)",
                "MOD_TAP; 23; MT(MOD_RCTL|MOD_RSFT|MOD_RALT,KC_A)",
                "MODIFIED; 3; LCS(KC_A)",
                "MODIFIED; 31; RCTL(RSAG(KC_A))",
                "MODIFIED; 23; RCTL(RSA(KC_A))",
                "LAYER_TAP; 1; LT(2,KC_A)",
                "LAYER_MOD; 3; LM(2,MOD_LCTL|MOD_LSFT)",
                "LAYER_MOD; 7; LM(2,MOD_MEH)",
                "ONE_SHOT; 24; OSM(MOD_RGUI)",
                "ONE_SHOT; 15; OSM(MOD_HYPR)",
                "SWAP_TAP; 1; SH_T(KC_A)"
            })
    void partsBecomeQmksShortestSpelling(KeycodeForm form, int modifiers, String text) {
        assertThat(recipe(form, modifiers).code().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(KeycodeForm.class)
    void everyFormWithEveryModifierReadsBackWithTheBitsOfQmk(KeycodeForm form) {
        for (Modifiers modifiers : Modifiers.every()) {
            KeycodeRecipe made = recipe(form, modifiers.bits());
            Keycode code = made.code();
            assertThat(KeycodeParser.parse(code.text())).isEqualTo(code);
            assertThat(table.valueOf(code)).hasValue(expected(made));
            KeycodeRecipe back = KeycodeRecipe.of(code, table).orElseThrow();
            assertThat(back.code()).isEqualTo(code);
            assertThat(back.form()).isEqualTo(form);
        }
    }

    /** As {@code quantum_keycodes.h} packs the parts. */
    private static int expected(KeycodeRecipe r) {
        int a = 4;
        int bits = r.modifiers().bits();
        return switch (r.form()) {
            case MOD_TAP -> 0x2000 | bits << 8 | a;
            case LAYER_TAP -> 0x4000 | r.layer() << 8 | a;
            case MODIFIED -> bits << 8 | a;
            case ONE_SHOT -> 0x52A0 | bits;
            case LAYER_MOD -> 0x5000 | r.layer() << 5 | bits;
            case SWAP_TAP -> 0x5600 | a;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MOD_TAP; 0; 0; KC_A; NO_MODIFIER",
                "MOD_TAP; 16; 0; KC_A; NO_MODIFIER",
                "MOD_TAP; 1; 0; KC_NO; NO_KEY",
                "MOD_TAP; 1; 0; KC_EXLM; KEY_NOT_BASIC",
                "MOD_TAP; 1; 0; MO(1); KEY_NOT_BASIC",
                "LAYER_TAP; 0; 16; KC_A; LAYER_TOO_HIGH",
                "LAYER_TAP; 0; 1; LCTL(KC_C); KEY_NOT_BASIC",
                "LAYER_MOD; 1; 16; KC_A; LAYER_TOO_HIGH",
                "MODIFIED; 1; 0; QK_BOOT; KEY_TAKES_NO_MODIFIERS",
                "SWAP_TAP; 0; 0; QK_BOOT; KEY_NOT_BASIC"
            })
    void whatQmkWouldCutOffIsRefused(
            KeycodeForm form, int bits, int layer, String key, KeycodeRecipe.Obstacle obstacle) {
        KeycodeRecipe recipe =
                new KeycodeRecipe(form, new Modifiers(bits), layer, KeycodeParser.parse(key));
        assertThat(recipe.obstacle(table)).contains(obstacle);
    }

    @Test
    void aModifiedKeyMayBeModifiedAgain() {
        KeycodeRecipe recipe =
                recipe(KeycodeForm.MODIFIED, 1).withKey(KeycodeParser.parse("S(KC_A)"));
        assertThat(recipe.obstacle(table)).isEmpty();
    }

    @Test
    void aNameOfTheKeymapsOwnIsNotJudged() {
        KeycodeRecipe recipe = recipe(KeycodeForm.MOD_TAP, 1).withKey(new Keycode.Named("MY_KEY"));
        assertThat(recipe.obstacle(table)).isEqualTo(Optional.empty());
    }

    private static KeycodeRecipe recipe(KeycodeForm form, int modifiers) {
        return new KeycodeRecipe(form, new Modifiers(modifiers), 2, A);
    }
}
