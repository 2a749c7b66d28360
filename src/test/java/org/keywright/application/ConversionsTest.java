package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/** Other programs' files turned into QMK's; the results are what QMK's own commands give. */
final class ConversionsTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;

    @BeforeEach
    void open() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
    }

    @Test
    void c2jsonHasQmksMembersInQmksOrder() throws IOException {
        Path file =
                file(
                        "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {"
                                + "[_A] = LAYOUT(KC_A, MO(_B)) };");
        assertThat(json(keywright.conversions().c2json(file, "any/board", "any")))
                .isEqualTo(
                        "{\"keyboard\":\"any/board\",\"keymap\":\"any\",\"layout\":\"LAYOUT\","
                                + "\"layers\":[[\"KC_A\",\"MO(_B)\"]]}");
    }

    @Test
    void aDrawingBecomesALayout() throws IOException {
        Path file =
                file(
                        """
                        {name:"Own"},
                        ["Esc\\nx",{x:0.25,w:1.5},"",{d:true},"decal","A"],
                        [{y:0.1,h:2,w:1.25,w2:1.5,h2:1,x2:-0.25},"Enter"]
                        """);
        assertThat(json(keywright.conversions().kle2json(file)))
                .isEqualTo(
                        "{\"keyboard_name\":\"Own\",\"url\":\"\",\"maintainer\":\"qmk\",\"layouts\":"
                                + "{\"LAYOUT\":{\"layout\":[{\"label\":\"Esc\",\"x\":0,\"y\":0},"
                                + "{\"x\":1.25,\"y\":0,\"w\":1.5},"
                                + "{\"label\":\"A\",\"x\":3.75,\"y\":0},"
                                + "{\"label\":\"Enter\",\"x\":0,\"y\":1.1,\"w\":1.25,\"h\":2}]}}}");
    }

    @Test
    void aKnobThatCanBePressedIsAKeyAndOneThatCannotIsNone() throws IOException {
        Path file =
                file(
                        "[\"0,0\\n\\n\\n\\n\\n\\n\\n\\n\\ne0\",\"0,1\","
                                + "\"\\n\\n\\n\\n\\n\\n\\n\\n\\ne1\",\"1,0\\n\\n\\n\\n\\n\\n\\n\\n\\ne\"]");
        assertThat(keywright.conversions().layout(file).value().orElseThrow().keys())
                .extracting(PhysicalKey::x)
                .containsExactly(0.0, 1.0);
    }

    @Test
    void aListOfKeycodesIsNoDrawing() throws IOException {
        Path file = file("[[\"KC_A\",\"KC_B\",\"_______\"],[\"KC_C\",\"KC_D\",\"MO(1)\"]]");
        assertThat(keywright.conversions().board(file, "x").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("list of keycodes"));
    }

    @Test
    void twoKeysOfTheSameRowAndColumnAreNamed() throws IOException {
        Path file = file("[\"0,0\",\"0,1\"],[\"0,1\"]");
        assertThat(keywright.conversions().board(file, "x").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).startsWith("Two keys are labelled 0,1"));
    }

    @Test
    void aDrawingInBracketsIsTheSameDrawing() throws IOException {
        String bare = json(keywright.conversions().kle2json(file("[\"A\"],[\"B\"]")));
        assertThat(json(keywright.conversions().kle2json(file("[[\"A\"],[\"B\"]]"))))
                .isEqualTo(bare);
    }

    @Test
    void whatIsNoDrawingIsAProblem() throws IOException {
        assertThat(codes(keywright.conversions().kle2json(file("7, [3, {w:\"x\"}, \"A\"]"))))
                .containsExactly("kle-shape", "kle-shape", "kle-shape");
        assertThat(codes(keywright.conversions().kle2json(file("")))).containsExactly("kle-shape");
        assertThat(codes(keywright.conversions().kle2json(folder))).containsExactly("not-a-file");
    }

    @Test
    void aBackupOfViaBecomesAKeymap() throws IOException {
        Path file =
                file(
                        "{\"layers\": [["
                                + String.join(",", Collections.nCopies(47, "\"KC_A\""))
                                + ", \"MACRO(1)\"]], \"macros\": [\"\", \"{+KC_LSFT}{KC_A,KC_B}\"]}");
        Value.Table keymap =
                keywright
                        .conversions()
                        .via2json(file, "planck/rev3", Optional.of("LAYOUT_ortho_4x12"), "via")
                        .value()
                        .orElseThrow();
        assertThat(keymap.members().keySet())
                .containsExactly("keyboard", "keymap", "layout", "layers", "macros");
        assertThat(((Value.Listing) keymap.items("layers").getFirst()).items())
                .hasSize(48)
                .last()
                .isEqualTo(new Value.Text("MC_1"));
        assertThat(JsonWriter.minified(keymap.find("macros").orElseThrow()))
                .isEqualTo(
                        "[[{\"action\":\"down\",\"keycodes\":[\"LSFT\"]},"
                                + "{\"action\":\"tap\",\"keycodes\":[\"A\",\"B\"]}]]");
    }

    @Test
    void aBackupOfAnotherBoardIsNoticed() throws IOException {
        assertThat(
                        codes(
                                keywright
                                        .conversions()
                                        .via2json(
                                                file("{\"layers\": [[\"KC_A\"]]}"),
                                                "planck/rev3",
                                                Optional.of("LAYOUT_ortho_4x12"),
                                                "via")))
                .containsExactly("via-matrix");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }

    private static String json(Checked<Value.Table> converted) {
        assertThat(converted.problems()).isEmpty();
        return JsonWriter.minified(converted.value().orElseThrow());
    }

    private static List<String> codes(Checked<Value.Table> converted) {
        return converted.problems().stream().map(Problem::code).toList();
    }
}
