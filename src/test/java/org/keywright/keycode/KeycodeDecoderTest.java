package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class KeycodeDecoderTest {

    private final KeycodeTable table = TestTable.table();
    private final KeycodeDecoder decoder = new KeycodeDecoder(table);

    @Test
    void whatItSaysMeansThoseBitsAgain() {
        for (int code = 0; code <= 0xFFFF; code++) {
            assertThat(table.valueOf(KeycodeParser.parse(decoder.text(code))))
                    .isEqualTo(OptionalInt.of(code));
        }
    }

    @Test
    void itSaysWhatAPersonWouldWrite() {
        assertThat(decoder.text(0x0004)).isEqualTo("KC_A");
        assertThat(decoder.text(0x0001)).isEqualTo("KC_TRNS");
        assertThat(decoder.text(0x0000)).isEqualTo("KC_NO");
        assertThat(decoder.text(0x5221)).isEqualTo("MO(1)");
        assertThat(decoder.text(0x412C)).isIn("LT(1,KC_SPC)", "LT(1,KC_SPACE)");
        assertThat(decoder.text(0x2129)).isIn("MT(MOD_LCTL,KC_ESC)", "MT(MOD_LCTL,KC_ESCAPE)");
        assertThat(decoder.text(0x52A2)).isEqualTo("OSM(MOD_LSFT)");
        assertThat(decoder.text(0x0304)).isEqualTo("LSFT(LCTL(KC_A))");
        assertThat(decoder.text(0x6000)).isEqualTo("0x6000");
        assertThat(decoder.text(0x7E4F)).isEqualTo("QK_USER_15");
    }
}
