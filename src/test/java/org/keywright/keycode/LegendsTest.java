package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keycaps show. */
class LegendsTest {

    private final Legends legends = new Legends(TestTable.table());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "KC_A; A; ``; ``; ALPHA",
                "KC_1; 1; !; ``; ALPHA",
                "KC_QUOT; '; \"; ``; ALPHA",
                "KC_EXLM; !; ``; ``; ALPHA",
                "S(KC_1); !; ``; ``; ALPHA",
                "RSFT(KC_1); !; ``; ``; ALPHA",
                "C(KC_C); Ctrl+C; ``; ``; ALPHA",
                "KC_LSFT; Shift; ``; ``; MODIFIER",
                "HYPR(KC_NO); Hyper; ``; ``; MODIFIER",
                "OSM(MOD_LSFT); 1× Shift; ``; ``; MODIFIER",
                "MO(1); MO 1; ``; ``; LAYER",
                "LT(2,KC_SPC); Space; ``; Layer 2; TAP_HOLD",
                "LT(2,KC_1); 1; !; Layer 2; TAP_HOLD",
                "LCTL_T(KC_A); A; ``; Ctrl; TAP_HOLD",
                "MT(MOD_LCTL|MOD_LSFT,KC_A); A; ``; Ctrl+Shift; TAP_HOLD",
                "QK_MACRO_0; Macro 0; ``; ``; MACRO",
                "KC_MUTE; Mute; ``; ``; MEDIA",
                "MS_BTN1; Btn 1; ``; ``; MOUSE",
                "QK_BOOT; Boot; ``; ``; SYSTEM",
                "KC_PWR; Power; ``; ``; SYSTEM",
                "UG_TOGG; Glow ?; ``; ``; LIGHTING",
                "KC_TRNS; ▽; ``; ``; TRANSPARENT",
                "XXXXXXX; ``; ``; ``; NONE",
                "KC_NOPE; NOPE; ``; ``; UNKNOWN",
                "a+b; a+b; ``; ``; UNKNOWN",
                "UC(0x00E4); ä; ``; ``; ALPHA"
            })
    void keycapShows(String code, String centre, String shifted, String hold, LegendKind kind) {
        Legend legend = legends.of(KeycodeParser.parse(code));

        assertThat(legend.centre()).isEqualTo(centre);
        assertThat(legend.shifted()).isEqualTo(shifted);
        assertThat(legend.hold()).isEqualTo(hold);
        assertThat(legend.kind()).isEqualTo(kind);
    }

    @Test
    void layerKeysSayWhichLayerForTheirColour() {
        assertThat(legends.of(KeycodeParser.parse("LT(3,KC_A)")).layer()).hasValue(3);
        assertThat(legends.of(KeycodeParser.parse("TG(4)")).layer()).hasValue(4);
        assertThat(legends.of(KeycodeParser.parse("KC_A")).layer()).isEmpty();
    }

    @Test
    void everyKnownKeycodeHasALegend() {
        assertThat(TestTable.table().entries())
                .filteredOn(entry -> entry.code() != 0)
                .allSatisfy(
                        entry -> {
                            Legend legend = legends.of(new Keycode.Named(entry.name()));
                            assertThat(legend.centre()).isNotBlank();
                            assertThat(legend.kind()).isNotEqualTo(LegendKind.UNKNOWN);
                        });
    }
}
