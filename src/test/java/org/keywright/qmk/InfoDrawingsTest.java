package org.keywright.qmk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawings of {@code info} and the settings of a keymap in it. */
class InfoDrawingsTest {

    private static final String KEYMAP = "keyboards/maker/drawn/keymaps/mine/";

    @TempDir Path folder;
    private QmkRun qmk;

    @BeforeEach
    void layOutAKeyboard() {
        qmk =
                new QmkRun(folder.resolve("tree"))
                        .with(
                                "keyboards/maker/drawn/keyboard.json",
                                """
                                {
                                  "keyboard_name": "Drawn", "manufacturer": "Me", "maintainer": "me",
                                  "usb": {"vid": "0xFEED", "pid": "0x0001", "device_version": "1.0.0"},
                                  "processor": "atmega32u4", "bootloader": "atmel-dfu",
                                  "features": {"led_matrix": true, "encoder": true},
                                  "encoder": {"rotary": [{"pin_a": "D1", "pin_b": "D2"}]},
                                  "led_matrix": {"driver": "custom", "layout": [
                                    {"x": 0, "y": 0, "flags": 4}, {"matrix": [0, 1], "x": 9, "y": 0, "flags": 4}
                                  ]},
                                  "diode_direction": "COL2ROW",
                                  "matrix_pins": {"cols": ["B0", "B1", "B2", "B3", "B4"], "rows": ["D0"]},
                                  "layouts": {"LAYOUT_all": {"layout": [
                                    {"matrix": [0, 0], "x": 0, "y": 0, "label": "Escape"},
                                    {"matrix": [0, 1], "x": 1, "y": 0, "w": 2, "label": "Tab"},
                                    {"matrix": [0, 2], "x": 3.25, "y": 0, "w": 1.25, "h": 2, "label": "Ent"},
                                    {"matrix": [0, 3], "x": 1.75, "y": 2, "w": 1.5, "h": 2, "label": "Big"},
                                    {"matrix": [0, 4], "x": 5, "y": 0, "h": 2, "encoder": 0, "label": "@"}
                                  ]}}
                                }
                                """);
    }

    private String drawn(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "info";
        words[1] = "-kb";
        words[2] = "maker/drawn";
        System.arraycopy(options, 0, words, 3, options.length);
        QmkRun.Outcome outcome = qmk.call(words);
        assertThat(outcome.exitCode()).as(outcome.error()).isZero();
        return outcome.out();
    }

    @Test
    void drawsEveryShapeOfKey() {
        assertThat(drawn("-l"))
                .endsWith(
                        """
                        Layout Layout_All:
                        ┌──┐┌──────┐┌────┐  ╭──╮
                        │Es││Tab   ││Ent │  ▲@ ▼
                        └──┘└──────┘└┐   │  │  │
                                     │   │  │  │
                                     │   │  │  │
                                     └───┘  ╰──╯
                               ┌────┐
                               │    │
                               │    │
                            ┌──┘    │
                            │Big    │
                            └───────┘
                        """);
    }

    @Test
    void drawsWithPlainCharactersToo() {
        assertThat(drawn("-l", "--ascii", "-f", "text"))
                .endsWith(
                        """
                        layouts.LAYOUT_all:
                         __  ______  ____    __
                        |Es||Tab   ||Ent |  /@ \\
                        |__||______||    |  |  |
                                     |   |  |  |
                                     |   |  |  |
                                     |___|  \\__/
                                ____
                               |    |
                               |    |
                             __|    |
                            |Big    |
                            |_______|
                        """);
    }

    @Test
    void namesThePlacesOfKeysInTheMatrix() {
        assertThat(drawn("-m"))
                .contains("Matrix for \"LAYOUT_all\":")
                .contains("│0A││0B    ││0C  │  ▲0E▼")
                .contains("│0D     │");
    }

    @Test
    void numbersTheLightsBelowKeys() {
        assertThat(drawn("-L"))
                .contains("LED indices for \"LAYOUT_all\":")
                .contains("│  ││1     ││    │");
        assertThat(qmk.call("info", "-kb", "maker/small", "-L").out())
                .contains("Nothing says where the lights");
    }

    @Test
    void drawsTheLayersOfAKeymap() {
        qmk.with(
                KEYMAP + "keymap.json",
                "{\"version\": 1, \"keyboard\": \"maker/drawn\", \"keymap\": \"mine\","
                        + " \"layout\": \"LAYOUT_all\","
                        + " \"layers\": [[\"KC_A\", \"MO(1)\"], [\"KC_B\"]]}");
        assertThat(drawn("-km", "mine"))
                .contains("Keymap mine Layer 0:\n")
                .contains("│A ││MO(1) ││Ent │")
                .contains("Keymap mine Layer 1:\n")
                .contains("│B ││Tab   │");
        assertThat(drawn("-km", "mine", "-f", "text")).contains("keymap.mine.layer.1:\n");
    }

    @Test
    void laysTheSettingsOfAKeymapOverTheKeyboard() {
        qmk.with(KEYMAP + "keymap.json", "{\"config\": {\"tapping\": {\"term\": 150}}}")
                .with(KEYMAP + "config.h", "#define DEBOUNCE 7\n")
                .with(KEYMAP + "rules.mk", "CONSOLE_ENABLE = yes\n");
        assertThat(drawn("-km", "mine", "-f", "text"))
                .contains("debounce: 7\n", "features.console: True\n", "tapping.term: 150\n");
        assertThat(drawn("-f", "text")).doesNotContain("debounce", "tapping");
        assertThat(qmk.call("info", "-kb", "maker/drawn", "-km", "none").exitCode()).isEqualTo(1);
    }

    @Test
    void listsTheVariablesOfAllMakefilesOnTheWay() {
        qmk.with("keyboards/maker/rules.mk", "SRC += a.c\nLTO_ENABLE = no\n")
                .with("keyboards/maker/drawn/rules.mk", "LTO_ENABLE = yes # small\nB ?= 1\n");
        assertThat(drawn("-r")).isEqualTo("B = 1\nLTO_ENABLE = yes\nSRC = a.c\n");
    }

    @Test
    void keepsKeysOnThePaper() {
        qmk.with(
                "keyboards/maker/drawn/keymaps/x/keymap.json",
                "{\"config\": {\"layouts\": {\"LAYOUT_all\": {\"layout\": ["
                        + "{\"x\": 1e300, \"y\": -5, \"w\": 1e9, \"h\": 1e9},"
                        + "{\"x\": 0, \"y\": 0, \"w\": 0.25, \"h\": 0.25},"
                        + "{\"x\": 9e9, \"y\": 0, \"label\": \"far\"}]}}}}");
        assertThat(drawn("-km", "x", "-l")).endsWith("Layout_All:\n┌┐\n└┘\n");
    }
}
