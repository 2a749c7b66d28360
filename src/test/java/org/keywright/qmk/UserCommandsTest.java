package org.keywright.qmk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sub-commands that people call. */
class UserCommandsTest {

    @TempDir Path folder;
    private QmkRun qmk;

    @BeforeEach
    void layOutATree() {
        qmk = new QmkRun(folder.resolve("tree"));
    }

    @Test
    void infoShowsWhatAnAuthorCouldWrite() {
        String json = qmk.call("info", "-kb", "maker/small", "-f", "json").out();
        assertThat(json)
                .startsWith("{\n    \"manufacturer\": \"Me\",\n    \"keyboard_name\": \"Small\",\n")
                .contains("{\"matrix\": [0, 1], \"x\": 1, \"y\": 0}")
                .doesNotContain("parse_errors")
                .doesNotContain("platform")
                .doesNotContain("matrix_size")
                .endsWith("}\n");
        assertThat(qmk.call("info", "-kb", "maker/small", "-f", "json", "--api").out())
                .contains("\"keyboard_folder\": \"maker/small\"");
        assertThat(qmk.call("info", "-kb", "maker/small").out())
                .isEqualTo(
                        """
                        Keyboard Name: Small
                        Manufacturer: Me
                        Maintainer: me
                        Layouts: LAYOUT
                        Processor: atmega32u4
                        Bootloader: atmel-dfu
                        """);
        assertThat(qmk.call("info", "-kb", "maker/small", "-f", "text").out())
                .contains("features.bootmagic: True\n", "matrix_pins.cols: B0, B1\n");
        assertThat(qmk.call("info", "-kb", "maker/small", "-f", "song").exitCode()).isEqualTo(1);
    }

    @Test
    void formatsAKeyboardWithItsMembersInOrder() throws Exception {
        qmk.with(
                "k.json",
                "{layouts: {LAYOUT: {layout: [{y: 1e-5, x: 0.5, label: 'é', matrix: [0, 0]}]}},"
                        + " features: {}, zeta: [[1], 2], manufacturer: \"Ü\"}");
        String text = qmk.call("format-json", "-f", "keyboard", "k.json").out();
        assertThat(text)
                .isEqualTo(
                        """
                        {
                            "manufacturer": "\\u00dc",
                            "features": {},
                            "zeta": [
                                [1],
                                2
                            ],
                            "layouts": {
                                "LAYOUT": {
                                    "layout": [
                                        {"label": "\\u00e9", "matrix": [0, 0], "x": 0.5, "y": 1e-05}
                                    ]
                                }
                            }
                        }
                        """);
        qmk.call("format-json", "-f", "keyboard", "--inplace", "k.json");
        assertThat(Files.readString(qmk.tree().resolve("k.json"))).isEqualTo(text);
        assertThat(qmk.call("format-json", "k.json").out()).isEqualTo(text);
    }

    @Test
    void formatsAKeymapRowByRow() {
        String text =
                qmk.reading("")
                        .call(
                                "format-json",
                                "-f",
                                "keymap",
                                "keyboards/maker/keymaps/mine/keymap.json")
                        .out();
        assertThat(text)
                .startsWith("{\n    \"version\": 1,\n")
                .contains("\"layers\": [\n                [\n" + " ".repeat(24) + "\"KC_A\", ");
        qmk.with("again.json", text);
        assertThat(qmk.call("format-json", "-f", "keymap", "again.json").out()).isEqualTo(text);
        assertThat(qmk.call("format-json", "-f", "poem", "again.json").exitCode()).isEqualTo(2);
    }

    @Test
    void readsTheLayersOfAKeymapInC() {
        qmk.with(
                "keyboards/maker/small/keymaps/default/keymap.c",
                "const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {\n"
                        + "[0] = LAYOUT(KC_A, _______)\n};\n");
        assertThat(qmk.call("c2json", "--no-cpp", "-kb", "maker/small", "-km", "default").out())
                .contains("\"layout\": \"LAYOUT\"")
                .contains("[\"KC_A\", \"KC_TRNS\"]");
        assertThat(qmk.call("c2json", "-kb", "maker/small", "-km", "none").exitCode()).isEqualTo(1);
        assertThat(qmk.call("c2json", "x.c").exitCode()).isEqualTo(1);
    }

    @Test
    void putsADrawingBesideItself() {
        qmk.with("drawing/kle.txt", "[{name: \"Two\"}],[\"0,0\",\"0,1\"]");
        assertThat(qmk.call("kle2json", "drawing/kle.txt").exitCode()).isZero();
        assertThat(qmk.tree().resolve("drawing/info.json")).content().contains("\"LAYOUT\"");
        assertThat(qmk.call("kle2json", "drawing/kle.txt").error()).contains("--force");
        assertThat(qmk.call("kle2json", "--force", "drawing/kle.txt").exitCode()).isZero();
    }

    @Test
    void whereYouStandTellsTheKeyboardAndTheKeymap() throws Exception {
        Path maker = qmk.tree().resolve("keyboards/maker");
        qmk.with("keyboards/maker/small/keymaps/mine2/keymap.c", "// ours\n")
                .with("keyboards/maker/small/keymaps/mine2/config.h", "#define DEBOUNCE 9\n");
        qmk.from(maker.resolve("small"));
        assertThat(qmk.call("list-keymaps").out()).isEqualTo("default\nmine\nmine2\n");
        assertThat(qmk.call("info", "-f", "text").out()).doesNotContain("debounce");
        qmk.from(Files.createDirectories(maker.resolve("small/keymaps/mine2/deep")));
        assertThat(qmk.call("info", "-f", "text").out()).contains("debounce: 9\n");
        assertThat(qmk.call("info", "-km", "mine", "-f", "text").out())
                .contains("tapping.term: 150\n");
        assertThat(qmk.call("lint").error()).contains("small/keymaps/mine2/config.h");
        qmk.from(maker);
        assertThat(qmk.call("info").exitCode()).isEqualTo(2);
        qmk.from(qmk.tree());
        assertThat(qmk.call("list-keymaps").error()).contains("give -kb/--keyboard");
    }
}
