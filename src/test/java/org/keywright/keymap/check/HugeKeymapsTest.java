package org.keywright.keymap.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.AddLayer;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Keymaps;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.problem.Problem;

/**
 * Keymaps that no keyboard has are judged in reasonable time, with a readable number of problems.
 */
class HugeKeymapsTest {

    static List<String> texts() {
        return List.of(
                keymap("\"layers\": [" + names(50_000) + "]"),
                keymap("\"layers\": [" + "[],".repeat(50_000) + "[]]"),
                keymap("\"layers\": [[" + "5,".repeat(50_000) + "5]]"),
                keymap("\"layers\": [[" + "\"MO(7)\",".repeat(50_000) + "\"LT(9,S(KC_A))\"]]"),
                keymap("\"layers\": [[\"KC_A\"]], \"encoders\": [" + "[],".repeat(50_000) + "[]]"),
                keymap(
                        "\"layers\": [[\"KC_A\"]], \"macros\": ["
                                + "[\"ä\"],".repeat(30_000)
                                + "[]]"),
                keymap(
                        "\"layers\": [[\"KC_A\"]], \"macros\": [["
                                + "\"ä\",".repeat(30_000)
                                + "1]]"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areJudgedAndSaved(String text) {
        KeyboardDefinition keyboard = Keymaps.keyboard(Map.of("LAYOUT", new int[] {0}));
        OpenedKeymap opened = KeymapFile.read("a.json", text).value().orElseThrow();
        KeymapDocument document = opened.document();

        List<Problem> problems =
                KeymapChecks.run(KeymapChecks.all(), document, keyboard, TestTable.table());

        assertThat(KeymapFile.read("a.json", text).problems()).hasSizeLessThanOrEqualTo(100);
        assertThat(problems).isNotEmpty().hasSizeLessThan(5_000);
        KeymapDocument more = new AddLayer(0, Keymaps.layer("KC_A")).applyTo(document);
        assertThat(KeymapFile.text(opened, more)).isNotEqualTo(text);
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"KC_X" + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String keymap(String members) {
        return "{\"keyboard\": \"k\", \"layout\": \"LAYOUT\", " + members + "}";
    }
}
