package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.problem.Problem;

/**
 * Files that try to hang or blow up the readers. One whose work grows faster than the file does not
 * come back within the build's patience.
 */
final class HostileKeymapTest {

    /** Enough for work that grows with the square to take minutes. */
    private static final int SIZE = CFile.LARGEST / 8;

    private static final String HEAD =
            "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {\n";

    static List<String> hostile() {
        return List.of(
                filled("("),
                filled(")"),
                filled("{["),
                HEAD + filled("("),
                HEAD + filled("LAYOUT("),
                HEAD + "[0] = LAYOUT(" + filled("LT(1,"),
                HEAD + "[0] = LAYOUT(" + filled(","),
                HEAD + filled("[0] = LAYOUT(KC_A),"),
                HEAD + filled("LAYOUT(),"),
                HEAD + filled("[99999999999999999999] = LAYOUT(KC_A),"),
                HEAD + filled("[[[[] = "),
                filled("keymaps[][][] = {"),
                filled("keymaps[keymaps["),
                filled("enum {"),
                filled("enum a { A = B, "),
                "enum { A = " + filled("(") + "};" + HEAD + "LAYOUT(KC_A) };",
                "enum { A = " + filled("1 + ") + "1 };" + HEAD + "LAYOUT(KC_A) };",
                filled("/*"),
                filled("\"\\\n"),
                filled("'"),
                filled("\\\n"),
                filled("#if 1\n"),
                filled("#if X\n#else\n"),
                filled("#endif\n"),
                filled("#define"),
                filled("#define A(\n"),
                "#define A A A\n" + HEAD + "LAYOUT(" + filled("A,") + ") };",
                "#define F(x) F(x) F(x)\n" + HEAD + "LAYOUT(" + filled("F("),
                doubling() + HEAD + "LAYOUT(A40) };",
                doublingCalls() + HEAD + "LAYOUT(A40(KC_A)) };",
                chain() + HEAD + "LAYOUT(A0) };",
                HEAD + "LAYOUT(" + "F(".repeat(2000) + ")".repeat(2000) + ") };",
                noise());
    }

    private static final String ONE = HEAD + "LAYOUT(KC_A) };\n";

    static List<String> hostileExtras() {
        String half = "(".repeat(SIZE / 2);
        return List.of(
                ONE
                        + "combo_t key_combos[] = {"
                        + filled("COMBO(k, KC_A),")
                        + "};"
                        + "const uint16_t k[] = {"
                        + filled("KC_A,")
                        + "};",
                ONE + "combo_t key_combos[] = {" + filled("COMBO(") + "};",
                ONE
                        + "tap_dance_action_t tap_dance_actions[] = {"
                        + filled("[255] = ACTION_TAP_DANCE_DOUBLE(A,B),")
                        + "};",
                ONE
                        + "const key_override_t o = ko_make_basic("
                        + half
                        + half.replace('(', ')')
                        + ", KC_A, KC_B); const key_override_t *key_overrides[] = {"
                        + filled("&o,")
                        + "};",
                ONE
                        + "const key_override_t o = ko_make_basic("
                        + filled("MOD_MASK_SHIFT|")
                        + "0, KC_A, KC_B); const key_override_t *key_overrides[] = {&o};",
                ONE + filled("key_override_t a = "),
                ONE + filled("key_overrides "),
                ONE + filled("key_overrides[] = {"),
                ONE + filled("a[] = {"),
                ONE + filled("a["),
                ONE + "const uint32_t unicode_map[] = {" + filled("[16383] = 1,") + "};");
    }

    @ParameterizedTest
    @MethodSource("hostileExtras")
    void noTableOfExtrasHangsOrBreaksTheReader(String text) {
        assertThat(CKeymapReader.read("keymap.c", text).problems()).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noFileHangsOrBreaksTheReaders(String text) {
        assertThat(CKeymapReader.read("keymap.c", text).problems()).hasSizeLessThanOrEqualTo(100);
        assertThat(LayerScan.read("keymap.c", text).problems()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void macrosThatGrowWithoutEndAreSaid() {
        assertThat(CKeymapReader.read("keymap.c", doubling() + HEAD + "LAYOUT(A40) };").problems())
                .extracting(Problem::code)
                .contains("keymap-c-macros");
    }

    private static String filled(String piece) {
        return piece.repeat(SIZE / piece.length());
    }

    private static String doubling() {
        return "#define A0 KC_A\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> "#define A" + i + " A" + (i - 1) + ", A" + (i - 1) + "\n")
                        .collect(Collectors.joining());
    }

    private static String doublingCalls() {
        return "#define A0(x) x\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> "#define A%d(x) A%d(x, x)\n".formatted(i, i - 1))
                        .map(
                                line ->
                                        line.replace("(x) ", "(...) ")
                                                .replace("(x, x)", "(__VA_ARGS__, __VA_ARGS__)"))
                        .collect(Collectors.joining());
    }

    private static String chain() {
        return IntStream.range(0, 40_000)
                .mapToObj(i -> "#define A" + i + " A" + (i + 1) + "\n")
                .collect(Collectors.joining());
    }

    private static String noise() {
        Random random = new Random(3);
        StringBuilder noise = new StringBuilder(HEAD);
        String alphabet = "(){}[],#\n\\\"'/* LAYOUTkeymaps=;0";
        while (noise.length() < SIZE) {
            noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return noise.toString();
    }
}
