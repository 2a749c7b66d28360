package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** The layers of a keymap.c by QMK's own rules; every result here is what QMK's command gives. */
final class LayerScanTest {

    private static final String HEAD =
            "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {\n";

    @Test
    void layersComeInTheOrderWrittenWithTheNameOfTheirLayout() {
        assertThat(layers("[1] = LAYOUT_b(KC_B), [_BASE] = LAYOUT_a(KC_A, KC_C)"))
                .containsExactly(
                        new ScannedLayer("LAYOUT_b", List.of("KC_B")),
                        new ScannedLayer("LAYOUT_a", List.of("KC_A", "KC_C")));
    }

    @Test
    void aSingleLayerNeedsNoNumber() {
        assertThat(layers("LAYOUT(KC_A)"))
                .containsExactly(new ScannedLayer("LAYOUT", List.of("KC_A")));
        assertThat(layers("KEYMAP(KC_A)"))
                .containsExactly(new ScannedLayer("KEYMAP", List.of("KC_A")));
    }

    @Test
    void blanksAndCommentsInsideBracketsStayAndOutsideTheyGo() {
        assertThat(keys("KC_A /* a */, LT(1, /* b */ KC_B), MT(MOD_LCTL | MOD_LSFT,KC_ESC)"))
                .containsExactly("KC_A", "LT(1, /* b */ KC_B)", "MT(MOD_LCTL | MOD_LSFT,KC_ESC)");
    }

    @Test
    void theNamesForKeysThatDoNothingAreQmksEverywhere() {
        assertThat(keys("_______, XXXXXXX, LT(1, XXXXXXX)"))
                .containsExactly("KC_TRNS", "KC_NO", "LT(1, KC_NO)");
    }

    @Test
    void numbersAndOperatorsBetweenKeysAreLost() {
        assertThat(keys("0, KC_A | KC_B, \"x\", KC_C")).containsExactly("KC_A", "KC_B", "KC_C");
    }

    @Test
    void wordsOfTheLanguageAreLostEvenInsideKeys() {
        assertThat(keys("DIR, MO(DIR), F((uint16_t)KC_A)")).containsExactly("MO()", "F(()KC_A)");
    }

    @Test
    void bothBranchesOfAConditionAreReadExceptForZero() {
        assertThat(
                        keys(
                                """
                                #ifdef A
                                KC_A,
                                #else
                                KC_B,
                                #endif
                                #if 0
                                KC_C,
                                #if X
                                KC_D,
                                #endif
                                #else
                                KC_E,
                                #endif
                                KC_F"""))
                .containsExactly("KC_A", "KC_B", "KC_E", "KC_F");
    }

    @Test
    void otherTablesAndFunctionsBeforeTheTableDoNoHarm() {
        String before =
                "enum l { A };\nconst uint16_t PROGMEM other[] = { KC_A, COMBO_END };\n"
                        + "void f(void) { if (g(1)) { h[2](); } }\n";
        assertThat(LayerScan.read("keymap.c", before + HEAD + "[A] = LAYOUT(KC_A) };").value())
                .contains(List.of(new ScannedLayer("LAYOUT", List.of("KC_A"))));
    }

    @Test
    void aFileWithoutTheTableIsAProblem() {
        assertThat(problemsOf("int main(void) { return 0; }"))
                .containsExactly("keymap-c-no-layers");
        assertThat(problemsOf(HEAD + "{{{ KC_NO }}} };")).containsExactly("keymap-c-no-layers");
    }

    @Test
    void aBracketWhereAKeyShouldBeginIsAProblem() {
        assertThat(problemsOf(HEAD + "[0] = LAYOUT((KC_A)) };")).containsExactly("keymap-c-key");
    }

    private static List<ScannedLayer> layers(String entries) {
        Checked<List<ScannedLayer>> read = LayerScan.read("keymap.c", HEAD + entries + "\n};\n");
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    private static List<String> keys(String keys) {
        return layers("[0] = LAYOUT(\n" + keys + "\n)").getFirst().keys();
    }

    private static List<String> problemsOf(String text) {
        return LayerScan.read("keymap.c", text).problems().stream().map(Problem::code).toList();
    }
}
