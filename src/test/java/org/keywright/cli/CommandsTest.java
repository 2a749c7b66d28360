package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** What the commands answer about the keyboards and examples that come with the program. */
class CommandsTest {

    private static final String EXAMPLE =
            Path.of(System.getProperty("keywright.home"), "data/examples/planck/rev3/keymap.json")
                    .toString();

    @TempDir Path folder;

    @Test
    void boardsFindsByAnyWord() {
        CommandRun run = run("boards", "olkb", "rev3");
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("planck/rev3 ").contains("48 keys");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void boardsWithoutAWordListsAllOfThem() {
        assertThat(run("boards").out().lines()).hasSizeGreaterThanOrEqualTo(8).isSorted();
    }

    @Test
    void boardsThatMatchNothingIsNotAnError() {
        CommandRun run = run("boards", "no such keyboard");
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("No keyboard matches.");
    }

    @Test
    void boardsTakesFacetsAndLeavesOutWhatHasAMinus() {
        assertThat(run("boards", "planck", "keys:40-50").out()).startsWith("planck/");
        assertThat(run("boards", "split").out()).contains("crkbd/rev1").doesNotContain("planck");
        assertThat(run("boards", "-split").out()).contains("planck/").doesNotContain("crkbd/");
    }

    @Test
    void boardsKeepsAnArgumentWithSpacesTogether() {
        String spaced = run("boards", "maker:Lizard Trick").out();
        assertThat(spaced).isEqualTo(run("boards", "maker:\"Lizard Trick\"").out());
    }

    @Test
    void boardsSaysWhatItDoesNotSortByAndRefusesUnknownOptions() {
        assertThat(run("boards", "colour:red").error()).contains("[unknown-facet]");
        assertThat(run("boards", "--unknown").end()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void boardsAsJsonHasFactsAndCounts() {
        assertThat(run("boards", "crkbd", "--json").out())
                .contains("\"communityLayouts\"", "\"vid\": \"0x", "\"word\": \"split\"");
    }

    @Test
    void infoNamesTheLayouts() {
        assertThat(run("info", "planck/rev3").out())
                .contains("atmega32u4")
                .contains("LAYOUT_ortho_4x12, 48 keys");
    }

    @Test
    void infoOfAnUnknownKeyboardIsAProblem() {
        CommandRun run = run("info", "plank/rev3");
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).contains("[unknown-keyboard]");
    }

    @Test
    void importWritesANewFileAndLeavesAnOldOneAlone() throws IOException {
        Path c =
                Files.writeString(
                        folder.resolve("keymap.c"),
                        "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {\n"
                                + "[0] = LAYOUT_ortho_4x12(KC_A, LT(1, KC_B)) };\n");
        Path json = folder.resolve("keymap.json");
        CommandRun run =
                run("import", c.toString(), "--board", "planck/rev3", "-o", json.toString());
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(json).content().contains("\"LT(1,KC_B)\"");
        CommandRun again =
                run("import", c.toString(), "--board", "planck/rev3", "-o", json.toString());
        assertThat(again.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(again.out()).contains("[file-exists]");
        assertThat(run("import", c.toString(), "--board", "planck/rev3").out())
                .contains("\"layout\": \"LAYOUT_ortho_4x12\"");
    }

    @Test
    void compareSaysWhichKeysDiffer() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("other.json"),
                        Files.readString(Path.of(EXAMPLE)).replaceFirst("KC_Q\"", "KC_X\""));
        CommandRun run = run("compare", EXAMPLE, other.toString());
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("layer 0, key 1: KC_Q -> KC_X");
        assertThat(run("compare", EXAMPLE, EXAMPLE).out()).contains("There is no difference.");
        assertThat(run("compare", EXAMPLE, other.toString(), "--json").out())
                .contains("\"differences\"", "\"before\": \"KC_Q\"");
    }

    @Test
    void exportWritesForVialAndNeverOverAFile() throws IOException {
        Path copy = folder.resolve("copy.vil");
        assertThat(run("export", EXAMPLE, copy.toString()).end()).isEqualTo(ExitCode.DONE);
        assertThat(copy).content().contains("\"encoder_layout\"", "\"KC_Q\"");
        assertThat(run("export", EXAMPLE, copy.toString()).out()).contains("[file-exists]");
        assertThat(run("export", EXAMPLE, folder.resolve("copy").toString()).out())
                .contains("[copy-name]");
        CommandRun again = run("import", copy.toString(), "--board", "planck/rev3");
        assertThat(again.out()).contains("\"keyboard\": \"planck/rev3\"", "\"KC_Q\"");
    }

    @Test
    void aDrawingBecomesAKeyboard() throws IOException {
        Path drawing = Files.writeString(folder.resolve("d.json"), "[[\"0,0\", \"0,1\"]]");
        CommandRun run = run("import", drawing.toString(), "--keyboard", "mine");
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"keyboard_name\": \"mine\"", "\"LAYOUT\"");
    }

    @Test
    void importReadsABackupOfVia() throws IOException {
        Path backup =
                Files.writeString(
                        folder.resolve("planck.json"),
                        "{\"name\": \"Planck\", \"vendorProductId\": 1, \"macros\": [], \"layers\": [["
                                + "\"KC_Z\""
                                + ", \"KC_NO\"".repeat(47)
                                + "]]}");
        CommandRun run = run("import", backup.toString(), "--board", "planck/rev3");
        assertThat(run.out()).contains("\"keyboard\": \"planck/rev3\"", "\"KC_Z\"");
        CommandRun unknown = run("import", backup.toString());
        assertThat(unknown.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(unknown.out()).contains("[via-keyboard]");
    }

    @Test
    void lintFindsAWrongKeycodeAndSaysWhere() throws IOException {
        Path keymap =
                Files.writeString(
                        folder.resolve("keymap.json"),
                        Files.readString(Path.of(EXAMPLE)).replaceFirst("KC_Q\"", "KC_QQ\""));
        CommandRun run = run("lint", keymap.toString());
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).contains("keymap.json:").contains("/layers/0/1").contains("KC_QQ");
    }

    @Test
    void lintOfAnExampleFindsNothing() {
        CommandRun run = run("lint", EXAMPLE);
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("No problems found.\n");
    }

    @Test
    void generateOfOneFilePrintsItBare() {
        String text = run("generate", EXAMPLE, "--file", "keymap.c").out();
        assertThat(text).contains("LAYOUT_ortho_4x12(").doesNotContain("==>");
    }

    @Test
    void generateWritesTheFilesOfAKeyboard() {
        CommandRun run =
                run("generate", "--keyboard", "dz60", "--output", folder.resolve("out").toString());
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out/info_config.h")).content().contains("define MATRIX_ROWS");
        assertThat(folder.resolve("out/keymap.c")).doesNotExist();
    }

    @Test
    void generateOfAFileThatIsNotGeneratedNamesThoseThatAre() {
        CommandRun run = run("generate", EXAMPLE, "--file", "nothing.c");
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).contains("keymap.c");
    }

    @Test
    void doctorAnswersInJson() {
        assertThat(json(run("doctor", "--json")).table().orElseThrow().items("findings"))
                .hasSizeGreaterThan(4);
    }

    @Test
    void buildWritesFirmwareZipAndMetadata() {
        assumeTrue(run("toolchain", "verify").end() == ExitCode.DONE, "no avr-gcc on this machine");
        Path output = folder.resolve("output");
        CommandRun run = run("build", EXAMPLE, "--output", output.toString(), "--json");
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(output).isDirectoryContaining("glob:**.hex");
        assertThat(output).isDirectoryContaining("glob:**.bin");
        assertThat(output).isDirectoryContaining("glob:**.zip");
        assertThat(output).isDirectoryContaining("glob:**.json");
        assertThat(json(run).table().orElseThrow().findText("sha256").orElse(""))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void sourceZipNeedsNoCompiler() {
        CommandRun run = run("source-zip", EXAMPLE, "--output", folder.resolve("zip").toString());
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("zip")).isDirectoryContaining("glob:**.zip");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("user"), arguments);
    }

    private static JsonDocument json(CommandRun run) {
        return JsonReader.read("answer", run.out()).value().orElseThrow();
    }
}
