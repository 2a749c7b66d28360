package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keycodes as they stand in keymaps. */
class KeycodeParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KC_A",
                "_______",
                "XXXXXXX",
                "QK_BOOT",
                "MY_OWN_KEY",
                "MO(1)",
                "TO(0)",
                "TG(31)",
                "TT(2)",
                "DF(3)",
                "PDF(1)",
                "OSL(4)",
                "LT(2,KC_SPC)",
                "LM(1,MOD_LCTL|MOD_LSFT)",
                "MT(MOD_LALT,KC_A)",
                "LSFT_T(KC_A)",
                "ALL_T(KC_ESC)",
                "LCAG_T(KC_B)",
                "CTL_T(KC_C)",
                "LCTL(KC_C)",
                "C(S(KC_T))",
                "HYPR(KC_X)",
                "MEH(KC_X)",
                "LCAG(KC_1)",
                "RSA(KC_2)",
                "OSM(MOD_RALT)",
                "TD(0)",
                "SH_T(KC_J)",
                "UC(0x00E4)",
                "UM(3)",
                "UP(0,1)",
                "ANY(LT(1,KC_A))"
            })
    void isPrintedAsItWasRead(String text) {
        Keycode keycode = KeycodeParser.parse(text);

        assertThat(keycode).isNotInstanceOf(Keycode.Raw.class);
        assertThat(keycode.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' LT( 1 ,  KC_A ) '; LT(1,KC_A)",
                "'MO (0x2)'; MO(2)",
                "'MT(MOD_LCTL | MOD_LSFT, KC_A)'; MT(MOD_LCTL|MOD_LSFT,KC_A)",
                "'C( S(KC_T) )'; C(S(KC_T))"
            })
    void losesItsSpaces(String written, String canonical) {
        assertThat(KeycodeParser.parse(written).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "KC A",
                "MO()",
                "MO(-1)",
                "MO(01)",
                "MO(_LOWER)",
                "MO(99999999999999)",
                "MO(1,2)",
                "MO(1",
                "MO 1)",
                "LT(1)",
                "LT(1,)",
                "LT(1,KC_A))",
                "LT((1),KC_A)",
                "MT(SHIFT,KC_A)",
                "OSM(MOD_LCTL|)",
                "WHAT(KC_A)",
                "KC_A)",
                "(KC_A)",
                "0x7C00",
                "KC_A; system(\"x\")",
                "ANY(KC_A) ANY)(",
                "ANY(a)b(c)",
                "$(shell date)",
                "é",
                "\u0000"
            })
    void keepsWhatItCannotRead(String text) {
        assertThat(KeycodeParser.parse(text)).isEqualTo(new Keycode.Raw(text));
    }

    @Test
    void keepsTheContentOfAnyEvenWhenItMeansNothing() {
        assertThat(KeycodeParser.parse("ANY(a + b)"))
                .isEqualTo(new Keycode.Any(new Keycode.Raw("a + b")));
    }

    @Test
    void doesNotFollowNestingWithoutEnd() {
        String deep = "S(".repeat(50_000) + "KC_A" + ")".repeat(50_000);
        String deeperThanUseful = "S(".repeat(20) + "KC_A" + ")".repeat(20);

        assertThat(KeycodeParser.parse(deep)).isEqualTo(new Keycode.Raw(deep));
        assertThat(KeycodeParser.parse(deeperThanUseful)).isInstanceOf(Keycode.Raw.class);
        assertThat(KeycodeParser.parse("S(C(A(G(KC_A))))")).isInstanceOf(Keycode.Modified.class);
    }

    @Test
    void knowsWhichLayerACodeSwitches() {
        assertThat(KeycodeParser.parse("LT(3,KC_A)").layerNumber()).isEqualTo(OptionalInt.of(3));
        assertThat(KeycodeParser.parse("ANY(MO(2))").layerNumber()).isEqualTo(OptionalInt.of(2));
        assertThat(KeycodeParser.parse("KC_A").layerNumber()).isEmpty();
    }

    @Test
    void renumbersEveryKindOfLayerSwitch() {
        for (String code :
                new String[] {"TO(%d)", "LT(%d,KC_A)", "LM(%d,MOD_LALT)", "ANY(TT(%d))"}) {
            Keycode before = KeycodeParser.parse(code.formatted(1));
            assertThat(before.mapLayers(n -> n + 4).text()).isEqualTo(code.formatted(5));
        }
    }
}
