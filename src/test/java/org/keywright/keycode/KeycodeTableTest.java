package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking keycodes up, and the numbers they are in the firmware. */
class KeycodeTableTest {

    private final KeycodeTable table = TestTable.table();

    @Test
    void holdsEveryRowOnce() {
        assertThat(TestTable.rows()).hasSizeGreaterThan(730);
        Set<String> names = new HashSet<>();
        assertThat(table.entries())
                .allSatisfy(entry -> assertThat(names.add(entry.name())).isTrue());
    }

    @Test
    void findsByNameAliasAndNumber() {
        assertThat(table.find("KC_ENTER")).isEqualTo(table.find("KC_ENT"));
        assertThat(table.find("_______").orElseThrow().name()).isEqualTo("KC_TRANSPARENT");
        assertThat(table.find(0x7C00).orElseThrow().name()).isEqualTo("QK_BOOTLOADER");
        assertThat(table.find("KC_EXCLAIM").orElseThrow().label()).isEqualTo("!");
        assertThat(table.find("kc_a")).isEmpty();
    }

    // Worked out by hand from the bit fields in QMK's quantum_keycodes.h and modifiers.h.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KC_A; 0x0004",
                "KC_TRNS; 0x0001",
                "QK_BOOT; 0x7C00",
                "KC_EXLM; 0x021E",
                "LSFT(KC_1); 0x021E",
                "C(S(KC_T)); 0x0317",
                "RALT(KC_E); 0x1408",
                "HYPR(KC_A); 0x0F04",
                "MEH(KC_A); 0x0704",
                "LCAG(KC_A); 0x0D04",
                "RSA(KC_A); 0x1604",
                "SGUI(KC_S); 0x0A16",
                "KC_HYPR; 0x0F00",
                "LSFT_T(KC_A); 0x2204",
                "RCTL_T(KC_SPC); 0x312C",
                "ALL_T(KC_A); 0x2F04",
                "MT(MOD_LCTL|MOD_LALT,KC_A); 0x2504",
                "MT(0x12,KC_A); 0x3204",
                "LT(2,KC_SPC); 0x422C",
                "LT(15,KC_A); 0x4F04",
                "LM(3,MOD_LSFT); 0x5062",
                "TO(1); 0x5201",
                "MO(1); 0x5221",
                "DF(2); 0x5242",
                "TG(3); 0x5263",
                "OSL(4); 0x5284",
                "OSM(MOD_LSFT); 0x52A2",
                "OSM(MOD_RGUI); 0x52B8",
                "TT(5); 0x52C5",
                "PDF(6); 0x52E6",
                "OS_LSFT; 0x52A2",
                "SH_T(KC_A); 0x5604",
                "TD(7); 0x5707",
                "UC(0x00E4); 0x80E4",
                "UM(1); 0x8001",
                "UP(0,1); 0xC080",
                "ANY(MO(1)); 0x5221",
                "0x7C00; 0x7C00"
            })
    void worksOutTheNumberOfAKeycode(String keycode, String number) {
        assertThat(table.valueOf(KeycodeParser.parse(keycode))).hasValue(Integer.decode(number));
    }

    @Test
    void cutsOffWhatDoesNotFitAsTheCompilerDoes() {
        assertThat(table.valueOf(KeycodeParser.parse("LT(1,KC_EXLM)"))).hasValue(0x411E);
        assertThat(table.valueOf(KeycodeParser.parse("MO(33)"))).hasValue(0x5221);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KC_NOPE", "S(KC_NOPE)", "LT(1,KC_NOPE)", "a+b", "0x10000"})
    void hasNoNumberForWhatItDoesNotKnow(String keycode) {
        assertThat(table.valueOf(KeycodeParser.parse(keycode))).isEmpty();
    }

    @Test
    void everyRowHasItsNumber() {
        assertThat(table.entries())
                .allSatisfy(
                        entry ->
                                assertThat(table.valueOf(new Keycode.Named(entry.name())))
                                        .hasValue(entry.code()));
    }
}
