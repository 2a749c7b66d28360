package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** What is read out of a keymap.c. */
final class CKeymapReaderTest {

    private static final String HEAD =
            "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {\n";

    @Test
    void layersKeepTheirNamesAndGetTheirNumbers() throws IOException {
        assertThat(example().layers())
                .extracting(CLayer::number, CLayer::name, CLayer::layout, CLayer::line)
                .containsExactly(
                        tuple(0, "_BASE", "LAYOUT", 21),
                        tuple(2, "_ADJUST", "LAYOUT", 26),
                        tuple(1, "_FN", "LAYOUT", 30));
    }

    @Test
    void macrosAndConstantsOfTheFileArePutIn() throws IOException {
        assertThat(texts(example().layers().get(0)))
                .containsExactly(
                        "KC_Q",
                        "KC_W",
                        "KC_E",
                        "LCTL_T(KC_ESC)",
                        "LT(1,KC_SPC)",
                        "LT(1,KC_A)",
                        "MO(2)",
                        "TD(1)",
                        "HELLO");
    }

    @Test
    void whatIsNotUnderstoodStaysAsText() throws IOException {
        assertThat(texts(example().layers().get(1)))
                .containsExactly(
                        "KC_TRNS",
                        "KC_NO",
                        "KC_TRNS",
                        "MT(MOD_LCTL|MOD_LSFT,KC_B)",
                        "TO(0)",
                        "KC_C",
                        "DF(1)",
                        "WORLD",
                        "unheard_of(KC_A,\"x\")");
    }

    @Test
    void everyKeyKnowsItsPlace() throws IOException {
        CKey adjust = example().layers().get(0).keys().get(6);
        assertThat(adjust).isEqualTo(new CKey("MO(2)", 24, 9));
    }

    @Test
    void encodersAreReadInBothForms() throws IOException {
        assertThat(example().encoders())
                .extracting(CEncoderLayer::number, layer -> pairs(layer.encoders()))
                .containsExactly(
                        tuple(0, List.of("KC_VOLD/KC_VOLU", "KC_PGUP/KC_PGDN")),
                        tuple(1, List.of("KC_TRNS/LT(2,KC_A)", "KC_LEFT/KC_RGHT")));
    }

    @Test
    void dipSwitchesAreRead() throws IOException {
        assertThat(pairs(example().dipSwitches())).containsExactly("DF(0)/DF(1)");
    }

    @Test
    void ownKeycodesAreThoseCountedFromTheSafeRange() throws IOException {
        assertThat(example().ownKeycodes()).containsExactly(List.of("HELLO"), List.of("WORLD"));
    }

    @Test
    void codeThatStaysBehindIsNamedWithItsLine() throws IOException {
        assertThat(read(exampleText()).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("keymap-c-code-left-out");
                            assertThat(problem.message()).contains("process_record_user:48");
                        });
    }

    @Test
    void theFirstBranchOfAConditionIsTakenAndItsLineIsNamed() {
        Checked<CKeymap> read =
                read(HEAD + "[0] = LAYOUT(KC_A,\n#ifdef X\nKC_B,\n#else\nKC_C,\n#endif\nKC_D) };");
        assertThat(texts(read.value().orElseThrow().layers().getFirst()))
                .containsExactly("KC_A", "KC_B", "KC_D");
        assertThat(codes(read)).containsExactly("keymap-c-condition");
        assertThat(read.problems().getFirst().location().describe()).isEqualTo("keymap.c:3:1");
    }

    @Test
    void conditionsThatTheFileDecidesItselfAreDecided() {
        Checked<CKeymap> read =
                read(
                        "#define X\n"
                                + HEAD
                                + "[0] = LAYOUT(\n#ifndef X\nKC_A,\n#elif 0\nKC_B,\n#else\nKC_C,\n"
                                + "#endif\n#if 0\nKC_D,\n#if Y\n#else\nKC_E,\n#endif\n#endif\nKC_F) };");
        assertThat(texts(read.value().orElseThrow().layers().getFirst()))
                .containsExactly("KC_C", "KC_F");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void aLayerNamedInAnotherFileGetsTheNextNumberAndKeysFollow() {
        Checked<CKeymap> read = read(HEAD + "[A] = LAYOUT(MO(B)),\n[B] = LAYOUT(TO(A)) };");
        assertThat(read.value().orElseThrow().layers())
                .extracting(CLayer::number, layer -> texts(layer).getFirst())
                .containsExactly(tuple(0, "MO(1)"), tuple(1, "TO(0)"));
        assertThat(codes(read)).containsOnly("keymap-c-layer-number");
    }

    @Test
    void constantsAreCountedAndComputed() {
        Checked<CKeymap> read =
                read(
                        "#define TWO 2\nenum { A = TWO, B, C = A * 2 + 1, D = (1 << 3) };\n"
                                + HEAD
                                + "LAYOUT(MO(B), MO(C), MO(D), MO(D + 1)) };");
        assertThat(texts(read.value().orElseThrow().layers().getFirst()))
                .containsExactly("MO(3)", "MO(5)", "MO(8)", "MO(9)");
    }

    @Test
    void aMacroDoesNotExpandInsideItself() {
        Checked<CKeymap> read =
                read(
                        "#define A B\n#define B A\n#define F(x) F(x)\n#define KC_X KC_X\n"
                                + HEAD
                                + "LAYOUT(A, B, F(F(1)), KC_X) };");
        assertThat(texts(read.value().orElseThrow().layers().getFirst()))
                .containsExactly("A", "B", "F(F(1))", "KC_X");
    }

    @Test
    void aMissingBracketCostsNoKeys() {
        Checked<CKeymap> read = read(HEAD + "[0] = LAYOUT(KC_A, KC_B");
        assertThat(texts(read.value().orElseThrow().layers().getFirst()))
                .containsExactly("KC_A", "KC_B");
        assertThat(codes(read)).containsExactly("keymap-c-not-closed");
    }

    @Test
    void whatIsNoLayerIsLeftOutAndSaid() {
        Checked<CKeymap> read = read(HEAD + "[0] = LAYOUT(KC_A),\n{ { KC_B } } };");
        assertThat(read.value().orElseThrow().layers()).hasSize(1);
        assertThat(codes(read)).containsExactly("keymap-c-layer");
    }

    @Test
    void aFileWithoutLayersIsAProblem() {
        assertThat(codes(read("int x;"))).containsExactly("keymap-c-no-layers");
    }

    @Test
    void rangesAndTheOldWayOfNumberingAreRead() {
        Checked<CKeymap> read =
                read(HEAD + "[0] LAYOUT(KC_A),\n[1 ... 3] = LAYOUT(KC_B),\n[4] = LAYOUT(KC_C) };");
        assertThat(read.value().orElseThrow().layers())
                .extracting(CLayer::number, layer -> texts(layer).getFirst())
                .containsExactly(
                        tuple(0, "KC_A"),
                        tuple(1, "KC_B"),
                        tuple(2, "KC_B"),
                        tuple(3, "KC_B"),
                        tuple(4, "KC_C"));
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void theKeyboardBeingBuiltDecidesConditions() {
        Checked<CKeymap> read =
                CKeymapReader.read(
                        "keymap.c",
                        HEAD
                                + "LAYOUT(\n#if defined(KEYBOARD_a_rev1)\nKC_A,\n"
                                + "#elif defined(KEYBOARD_a_rev2)\nKC_B,\n#endif\n"
                                + "#ifdef KEYBOARD_a_rev3\nKC_C,\n#endif\nKC_D) };",
                        "KEYBOARD_a_rev2"::equals);
        assertThat(texts(read.value().orElseThrow().layers().getFirst()))
                .containsExactly("KC_B", "KC_D");
        assertThat(codes(read)).isEmpty();
    }

    private static Checked<CKeymap> read(String text) {
        return CKeymapReader.read("keymap.c", text);
    }

    private static CKeymap example() throws IOException {
        return read(exampleText()).value().orElseThrow();
    }

    private static String exampleText() throws IOException {
        try (InputStream in = CKeymapReaderTest.class.getResourceAsStream("/csource/keymap.c")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts(CLayer layer) {
        return layer.keys().stream().map(CKey::text).toList();
    }

    private static List<String> pairs(List<CKeyPair> pairs) {
        return pairs.stream().map(p -> p.first().text() + "/" + p.second().text()).toList();
    }

    private static List<String> codes(Checked<CKeymap> read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
