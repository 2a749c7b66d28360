package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/** Two keymap.json files side by side. */
class KeymapDifferencesTest {

    private static final String BEFORE =
            """
            {"keyboard": "a", "keymap": "b", "layout": "LAYOUT",
             "config": {"tapping": {"term": 200}, "features": {"nkro": true}},
             "layers": [["KC_A", "KC_B"], ["KC_C", "KC_D"]]}
            """;

    @Test
    void keysAndOptionsAreNamedAsPeopleNameThem() {
        String after =
                BEFORE.replace("KC_D", "MO(1)")
                        .replace("\"term\": 200", "\"term\": 180, \"hold\": [1]")
                        .replace(", \"features\": {\"nkro\": true}", "")
                        .replace("\"LAYOUT\"", "\"LAYOUT_ansi\"");
        assertThat(compared(BEFORE, after))
                .containsExactlyInAnyOrder(
                        row("layout", "LAYOUT", "LAYOUT_ansi"),
                        row("tapping.term", "200", "180"),
                        row("tapping.hold", null, "[1]"),
                        row("features", "{\"nkro\":true}", null),
                        row("layer 1, key 1", "KC_D", "MO(1)"));
    }

    @Test
    void aLayerThatOnlyOneHasIsOneRow() {
        assertThat(compared(BEFORE, BEFORE.replace(", [\"KC_C\", \"KC_D\"]", "")))
                .containsExactly(row("layer 1", "[\"KC_C\",\"KC_D\"]", null));
    }

    @Test
    void theNamesOfKeyboardAndKeymapAreSaidByTheBuild() {
        assertThat(compared(BEFORE, BEFORE.replace("\"b\"", "\"c\""))).isEmpty();
        assertThat(compared(BEFORE, BEFORE.replace(" ", ""))).isEmpty();
    }

    @Test
    void whatIsNoKeymapIsComparedAllTheSame() {
        assertThat(compared("[1]", "{}")).containsExactly(row("keymap.json", "[1]", "{}"));
        assertThat(compared("{\"layers\": {\"x\": {\"y\": 1}}}", "{\"layers\": {\"x\": {}}}"))
                .containsExactly(row("layers.x.y", "1", null));
    }

    @Test
    void ofVeryManyOnlyTheCountIsSaid() {
        String many =
                IntStream.range(0, 1200)
                        .mapToObj(i -> "\"K" + i + "\"")
                        .collect(Collectors.joining(",", "{\"layers\":[[", "]]}"));
        List<RecordDifference> found = compared(many, many.replace("K", "J"));
        assertThat(found).hasSize(1001).last().isEqualTo(row("more", null, "200"));
    }

    private static RecordDifference row(String what, String before, String after) {
        return new RecordDifference(what, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private static List<RecordDifference> compared(String before, String after) {
        return KeymapDifferences.of(read(before), read(after));
    }

    private static Value read(String json) {
        return JsonReader.read("k.json", json).value().orElseThrow().root();
    }
}
