package org.keywright.qmk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.application.FirmwareTreeFixture;

class LintCommandTest {

    private static final String SMALL = "keyboards/maker/small/";

    @TempDir Path folder;
    private QmkRun qmk;

    @BeforeEach
    void layOutATree() {
        qmk = new QmkRun(folder.resolve("tree"));
    }

    private void refused(String code, String place) {
        QmkRun.Outcome outcome = qmk.call("lint", "-kb", "maker/small");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.error())
                .contains("[" + code + "]", place)
                .endsWith("Problems in: maker/small\n");
    }

    @Test
    void looksOverKeyboardsAndTheirKeymaps() {
        assertThat(qmk.call("lint", "-kb", "maker/small").error()).isEqualTo("Nothing wrong.\n");
        assertThat(qmk.call("lint", "-kb", "maker/small", "-km", "mine").exitCode()).isZero();
        assertThat(qmk.call("lint", "-kb", "maker/small", "-km", "all").exitCode()).isZero();
        qmk.with("keyboards/maker/bad/keyboard.json", "{\"keyboard_name\": 7}");
        QmkRun.Outcome all = qmk.call("lint", "--keyboard", "all");
        assertThat(all.exitCode()).isEqualTo(1);
        assertThat(all.error())
                .contains("keyboards/maker/bad/keyboard.json:1")
                .endsWith("Problems in: maker/bad\n");
    }

    @Test
    void aWrongCallIsNoProblemOfAKeyboard() {
        assertThat(qmk.call("lint", "-kb", "none").exitCode()).isEqualTo(2);
        assertThat(qmk.call("lint").exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lint-no-licence      | extra/code.cpp          | int x;
                    lint-no-licence      | config.h                | '#pragma once'
                    lint-file-empty      | config.h                | '// ours'
                    lint-file-empty      | rules.mk                | '# nothing'
                    lint-file-empty      | ../post_rules.mk        | ''
                    lint-next-header     | mcuconf.h               | '// #include_next "mcuconf.h"'
                    lint-readme-template | readme.md               | '# %KEYBOARD%'
                    lint-file-unwanted   | firmware.hex            | ''
                    lint-file-unwanted   | keymaps/default/a.hex   | ''
                    lint-no-licence      | keymaps/default/tap.c   | 'int x;'
                    lint-keymap-name     | keymaps/MyKeys/keymap.c | '// ours'
                    lint-keymap-unwanted | keymaps/via/keymap.c    | '// ours'
                    """)
    void findsWhatQmkWouldNotTake(String code, String file, String text) {
        qmk.with(".gitignore", "*.hex\n").with(SMALL + file, text == null ? "" : text);
        refused(code, "maker/");
    }

    @Test
    void takesFilesThatAreAsTheyShouldBe() {
        qmk.with(SMALL + "config.h", "/* ours */\n#define X 1\n")
                .with(SMALL + "rules.mk", "LTO_ENABLE = yes\n")
                .with(SMALL + "mcuconf.h", "// ours\n#include_next <mcuconf.h>\n")
                .with(SMALL + "keymaps/default/keymap_drawing.png", "")
                .with(SMALL + "readme.md", "A fine keyboard.\n");
        QmkRun.Outcome outcome = qmk.call("lint", "-kb", "maker/small");
        assertThat(outcome.exitCode()).as(outcome.error()).isZero();
    }

    @Test
    void asksForAReadmeNextToTheKeyboardOrAboveIt() {
        qmk.with("keyboards/lonely/keyboard.json", FirmwareTreeFixture.BOARD);
        QmkRun.Outcome outcome = qmk.call("lint", "-kb", "lonely");
        assertThat(outcome.error()).contains("[lint-readme-missing]", "[lint-keymap-missing]");
        assertThat(qmk.call("lint", "-kb", "maker/small").exitCode()).isZero();
    }

    @Test
    void aKeyboardLeavesFeaturesOfKeymapsAlone() {
        qmk.with(
                SMALL + "keyboard.json",
                FirmwareTreeFixture.BOARD.replace(
                        "{\"bootmagic\"", "{\"combo\": true, \"bootmagic\""));
        refused("lint-keymap-feature", "keyboard.json");
    }

    @Test
    void aKeyboardDoesNotSetWhatIsSetAnyway() {
        qmk.with("data/mappings/info_defaults.hjson", "{debounce: 5, bootmagic: {matrix: [0, 0]}}");
        assertThat(qmk.call("lint", "-kb", "maker/small").exitCode()).isZero();
        qmk.with(
                SMALL + "keyboard.json",
                FirmwareTreeFixture.BOARD.replace(
                        "\"diode_direction\"",
                        "\"debounce\": 5, \"bootmagic\": {\"matrix\": [0, 0]}, \"diode_direction\""));
        refused("lint-default-repeated", "\"debounce\"");
        refused("lint-default-repeated", "\"bootmagic.matrix\"");
    }

    @Test
    void strictlyAWarningIsAsBadAsAnError() {
        qmk.with(
                SMALL + "keyboard.json",
                FirmwareTreeFixture.BOARD.replace("LAYOUT\"", "LAYOUT_all\""));
        assertThat(qmk.call("lint", "-kb", "maker/small").exitCode()).isZero();
        assertThat(qmk.call("lint", "-kb", "maker/small", "--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void linksOutOfTheTreeAreNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.c"), "int x;");
        Path link = qmk.tree().resolve(SMALL + "link.c");
        Files.createSymbolicLink(link, secret);
        refused("c-not-readable", "link.c");
    }
}
