package org.keywright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KC_A",
                "_______",
                "XXXXXXX",
                "B0",
                "LINE_PIN12",
                "-1",
                "0x7E40",
                "0b101",
                "12UL",
                "LT(1, KC_SPC)",
                "MT(MOD_LCTL | MOD_LSFT, KC_ESC)",
                "LSFT(LCTL(KC_A))",
                "(KC_A)",
                "QK_USER_0 + 3",
                "1 << 4",
                "~0x0F & KC_A",
                " KC_A ",
                "SH_T( KC_A )",
                "QK_MACRO()",
                "MO(_FN)",
                "LT(_NAV, KC_SPC)",
                "_Base",
                "_",
                "____",
                "___x___",
                "KC__A",
                "TO(LAYER__2)"
            })
    void whatKeymapsAndPinsAreMadeOfMayStand(String text) {
        assertThat(CExpression.whyNot(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "KC_A, KC_B",
                "KC_A KC_B",
                "KC_A)",
                "(KC_A",
                "KC_A) } ; int x = (1",
                "__asm__(\"x\")",
                "asm(1)",
                "__attribute__",
                "_Pragma(1)",
                "_Static_assert(1)",
                "_Generic(1)",
                "_Alignof(KC_A)",
                "_Bool",
                "_Float64x",
                "__",
                "__LINE__",
                "__COUNTER__",
                "__func__",
                "__x",
                "__1",
                "__has_include(stdio)",
                "__builtin_trap()",
                "sizeof(int)",
                "typeof(KC_A)",
                "defined(KC_A)",
                "KC_A; return",
                "KC_A = 3",
                "{ 1 }",
                "a[0]",
                "a.b",
                "a->b",
                "&KC_A",
                "*KC_A",
                "a ? b : c",
                "a / b",
                "a /* b */",
                "a // b",
                "a % b",
                "a %: b",
                "a <: b :>",
                "a ??/ b",
                "'a'",
                "\"a\"",
                "a\nb",
                "a\\\nb",
                "a\tb",
                "#include",
                "a # b",
                "$(shell id)",
                "`id`",
                "1x",
                "0x",
                "1.5",
                "KC_É",
                "KC_A\u2028",
                "KC_A\u0000",
                "\uFF21",
                "KC_A @"
            })
    void everythingElseIsRefusedWithAReason(String text) {
        assertThat(CExpression.whyNot(text)).isPresent().get().asString().isNotBlank();
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        assertThat(CExpression.whyNot("(".repeat(12) + "1" + ")".repeat(12))).isEmpty();
        assertThat(CExpression.whyNot("(".repeat(13) + "1" + ")".repeat(13))).isPresent();
        assertThat(CExpression.whyNot("(".repeat(200) + "1" + ")".repeat(200))).isPresent();
        assertThat(CExpression.whyNot("F(".repeat(190) + "1" + ")".repeat(190))).isPresent();
        assertThat(CExpression.whyNot("-".repeat(100_000) + "1")).isPresent();
        assertThat(CExpression.whyNot("A".repeat(101))).isPresent();
    }
}
