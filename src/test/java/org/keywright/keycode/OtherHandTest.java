package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherHandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KC_LCTL; KC_RCTL",
                "KC_RIGHT_SHIFT; KC_LEFT_SHIFT",
                "LSFT_T(KC_A); RSFT_T(KC_A)",
                "RCS(KC_C); LCS(KC_C)",
                "LCAG_T(KC_C); RCAG_T(KC_C)",
                "CTL_T(KC_L); RCTL_T(KC_L)",
                "MT(MOD_LCTL|MOD_LSFT,KC_A); MT(MOD_RCTL|MOD_RSFT,KC_A)",
                "OSM(MOD_RGUI); OSM(MOD_LGUI)",
                "LCTL(LSFT(KC_LALT)); RCTL(RSFT(KC_RALT))"
            })
    void modifiersChangeSides(String code, String other) {
        assertThat(OtherHand.of(KeycodeParser.parse(code)).text()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"KC_L", "KC_R", "KC_LEFT", "KC_RGHT", "MO(1)", "KC_LBRC", "KC_LCAP", "MY_LCTL_KEY"})
    void otherKeysStay(String code) {
        assertThat(OtherHand.of(KeycodeParser.parse(code)).text()).isEqualTo(code);
    }
}
