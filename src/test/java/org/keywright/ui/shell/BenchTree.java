package org.keywright.ui.shell;

import java.nio.file.Path;
import org.keywright.application.FirmwareTreeFixture;

/** A firmware tree with the bench's keyboards in it, so that the program knows them. */
final class BenchTree {

    /** An ATmega32U4 with QMK's bootloader; its firmware keeps a keymap of its own. */
    static final String SIXTY = "bench/sixty";

    /** Two of them with a wire between. */
    static final String HALVES = "bench/halves";

    /** The same chip with a bootloader that the bench's board has not. */
    static final String OTHER = "bench/other";

    private BenchTree() {}

    /** Writes it into that folder. */
    static Path in(Path folder) {
        return new FirmwareTreeFixture(folder)
                .with(file(SIXTY), board("Bench Sixty", "qmk-dfu", "\"via\": true", ""))
                .with(
                        file(HALVES),
                        board(
                                "Bench Halves",
                                "qmk-dfu",
                                "",
                                "\"split\": {\"enabled\": true, \"serial\": {\"pin\": \"D2\"}},"))
                .with(file(OTHER), board("Bench Other", "caterina", "", ""))
                .root();
    }

    private static String file(String id) {
        return "keyboards/" + id + "/keyboard.json";
    }

    private static String board(String name, String bootloader, String features, String more) {
        return """
        {
          "keyboard_name": "%s", "manufacturer": "Bench", "maintainer": "me",
          "usb": {"vid": "0xFEED", "pid": "0x6060", "device_version": "1.0.0"},
          "processor": "atmega32u4", "bootloader": "%s",
          "features": {%s}, %s
          "diode_direction": "COL2ROW",
          "matrix_pins": {"cols": ["B0", "B1"], "rows": ["D0"]},
          "layouts": {"LAYOUT": {"layout": [
            {"matrix": [0, 0], "x": 0, "y": 0}, {"matrix": [0, 1], "x": 1, "y": 0}
          ]}}
        }
        """
                .formatted(name, bootloader, features, more);
    }
}
