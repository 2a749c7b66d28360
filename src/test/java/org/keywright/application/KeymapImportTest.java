package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerNames;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Making a keymap of a keymap.c. */
final class KeymapImportTest {

    private static final String HEAD =
            "#include QMK_KEYBOARD_H\nenum l { _BASE, _FN };\nenum k { HELLO = SAFE_RANGE };\n"
                    + "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {\n";

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;

    @BeforeEach
    void open() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
    }

    @Test
    void layersKeepTheirNamesThroughSavingAndOpening() throws IOException {
        OpenKeymap imported = imported(twoLayers());
        assertThat(LayerNames.of(imported.document())).containsExactly("_BASE", "_FN");
        Path saved = folder.resolve("keymap.json");
        keywright.keymaps().save(imported, imported.document(), saved);
        Checked<OpenKeymap> again = keywright.keymaps().open(saved);
        assertThat(again.problems()).isEmpty();
        assertThat(again.value().orElseThrow().document()).isEqualTo(imported.document());
    }

    @Test
    void combosAndTapDancesComeAlongAndSwitchTheirFeaturesOn() throws IOException {
        KeymapDocument keymap =
                imported(
                                twoLayers()
                                        + "enum { TD_Q };\n"
                                        + "tap_dance_action_t tap_dance_actions[] = {"
                                        + " [TD_Q] = ACTION_TAP_DANCE_DOUBLE(KC_Q, KC_ESC) };\n"
                                        + "const uint16_t PROGMEM jk[] = {KC_J, KC_K, COMBO_END};\n"
                                        + "combo_t key_combos[] = { COMBO(jk, KC_ESC) };\n")
                        .document();
        assertThat(Extras.name(keymap, ExtraKind.TAP_DANCE, 0)).isEqualTo("TD_Q");
        assertThat(Extras.name(keymap, ExtraKind.COMBO, 0)).isEqualTo("jk");
        assertThat(keymap.config().at(OptionPath.of("features.combo")))
                .contains(new Value.Flag(true));
        assertThat(keymap.config().at(OptionPath.of("features.tap_dance")))
                .contains(new Value.Flag(true));
    }

    @Test
    void theFoldersSayWhatToSearchFor() throws IOException {
        Path keymaps = Files.createDirectories(folder.resolve("keyboards/two/halves/keymaps/me"));
        Path file = Files.writeString(keymaps.resolve("keymap.c"), twoLayers());
        assertThat(ForeignFiles.query(file)).isEqualTo("two/halves");
        Path elsewhere = Files.writeString(folder.resolve("keymap.c"), twoLayers());
        assertThat(ForeignFiles.query(elsewhere)).isEmpty();
    }

    @Test
    void aFileBesideThatIsIncludedIsNamed() throws IOException {
        Files.writeString(folder.resolve("combos.h"), "// more\n");
        Path file = folder.resolve("keymap.c");
        Files.writeString(file, "#include \"combos.h\"\n#include \"../nowhere.h\"\n" + twoLayers());
        assertThat(keywright.keymaps().importC(file, Optional.of("planck/rev3")).problems())
                .filteredOn(problem -> problem.code().equals("keymap-c-include"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("combos.h"));
    }

    @Test
    void aKeymapFitsItsBoardAndKeepsItsOwnKeycodes() throws IOException {
        KeymapDocument keymap = imported(twoLayers()).document();
        assertThat(keymap.keyboard()).isEqualTo("planck/rev3");
        assertThat(keymap.name()).isEqualTo("imported");
        assertThat(keymap.others().items("keycodes"))
                .containsExactly(Value.Table.empty().with("key", new Value.Text("HELLO")));
        // The built-in firmware has no code for keycodes of a keymap's own.
        assertThat(keywright.keymaps().problems(keymap))
                .filteredOn(Problem::stops)
                .extracting(Problem::code)
                .containsExactly("not-supported-by-firmware");
    }

    @Test
    void theFoldersOfTheFileTellTheBoardAndTheName() throws IOException {
        Path keymaps = folder.resolve("keyboards/planck/rev3/keymaps/mine");
        Files.createDirectories(keymaps);
        Path file = Files.writeString(keymaps.resolve("keymap.c"), twoLayers());
        KeymapDocument keymap =
                keywright
                        .keymaps()
                        .importC(file, Optional.empty())
                        .value()
                        .orElseThrow()
                        .document();
        assertThat(keymap.keyboard()).isEqualTo("planck/rev3");
        assertThat(keymap.name()).isEqualTo("mine");
    }

    @Test
    void aFileWithoutSuchFoldersNeedsABoard() throws IOException {
        Path file = Files.writeString(folder.resolve("keymap.c"), twoLayers());
        assertThat(keywright.keymaps().importC(file, Optional.empty()).problems())
                .extracting(Problem::code)
                .containsExactly("keymap-c-keyboard");
    }

    @Test
    void aMissingFileIsAProblem() {
        assertThat(
                        keywright
                                .keymaps()
                                .importC(folder.resolve("no.c"), Optional.of("planck/rev3"))
                                .problems())
                .extracting(Problem::code)
                .containsExactly("c-not-readable");
    }

    @Test
    void layersThatArePassedOverAreEmptyAndTheLaterOfTwoIsTaken() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("keymap.c"),
                        HEAD
                                + "[0] = LAYOUT_ortho_4x12(KC_A),\n[2] = LAYOUT_ortho_4x12(KC_B),\n"
                                + "[2] = LAYOUT_ortho_4x12(KC_C),\n};\n");
        Checked<OpenKeymap> read = keywright.keymaps().importC(file, Optional.of("planck/rev3"));
        assertThat(read.value().orElseThrow().document().layers())
                .extracting(layer -> layer.at(0).text())
                .containsExactly("KC_A", "KC_NO", "KC_C");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly("keymap-c-layer-twice", "keymap-c-layer-missing");
    }

    @Test
    void encodersThatTheBoardHasNotAreLeftOut() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("keymap.c"),
                        twoLayers()
                                + "const uint16_t PROGMEM encoder_map[][NUM_ENCODERS][2] = {"
                                + "[0] = { ENCODER_CCW_CW(KC_A, KC_B) } };");
        Checked<OpenKeymap> read = keywright.keymaps().importC(file, Optional.of("planck/rev3"));
        assertThat(read.value().orElseThrow().document().encoders()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly("keymap-c-no-encoders");
    }

    @Test
    void aTableOfEncodersSwitchesItsFeatureOn() throws IOException {
        String board =
                keywright.boards().search("").boards().stream()
                        .filter(b -> b.encoders() > 0)
                        .findFirst()
                        .orElseThrow()
                        .id();
        Path file =
                Files.writeString(
                        folder.resolve("keymap.c"),
                        twoLayers()
                                + "const uint16_t PROGMEM encoder_map[][NUM_ENCODERS][2] = {"
                                + "[0] = { ENCODER_CCW_CW(KC_A, KC_B) } };");
        KeymapDocument keymap =
                keywright
                        .keymaps()
                        .importC(file, Optional.of(board))
                        .value()
                        .orElseThrow()
                        .document();
        assertThat(keymap.encoders()).hasSize(1);
        assertThat(keywright.keymaps().problems(keymap))
                .extracting(Problem::code)
                .doesNotContain("encoder-map-off");
    }

    @Test
    void theHostsLanguageIsKnownByItsHeader() throws IOException {
        assertThat(imported("#include \"keymap_german.h\"\n" + twoLayers()).document().others())
                .matches(others -> others.findText("host_language").equals(Optional.of("german")));
        Path file =
                Files.writeString(
                        folder.resolve("keymap.c"), "#include \"keymap_steno.h\"\n" + twoLayers());
        Checked<OpenKeymap> read = keywright.keymaps().importC(file, Optional.of("planck/rev3"));
        assertThat(read.value().orElseThrow().document().others().find("host_language")).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("keymap-c-language");
    }

    private OpenKeymap imported(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("keymap.c"), text);
        Checked<OpenKeymap> read = keywright.keymaps().importC(file, Optional.of("planck/rev3"));
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    private static String twoLayers() {
        return HEAD
                + "[_BASE] = LAYOUT_ortho_4x12(MO(_FN), HELLO"
                + ", KC_A".repeat(46)
                + "),\n[_FN] = LAYOUT_ortho_4x12("
                + "_______, ".repeat(47)
                + "QK_BOOT)\n};\n";
    }
}
