package org.keywright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All hostile keymaps and keyboards: the files under {@code hostile/} and those made up here. */
final class HostileCorpus {

    /** A harmless board of 2 by 2 keys. */
    static final String KEYBOARD =
            """
            {
              "keyboard_name": "Hostile",
              "manufacturer": "Nobody",
              "maintainer": "nobody",
              "usb": { "vid": "0xFEED", "pid": "0x0001", "device_version": "1.0.0" },
              "processor": "atmega32u4",
              "bootloader": "atmel-dfu",
              "diode_direction": "COL2ROW",
              "matrix_pins": { "rows": ["B0", "B1"], "cols": ["D0", "D1"] },
              "features": { "mousekey": true },
              "layouts": { "LAYOUT": { "layout": [
                { "matrix": [0, 0], "x": 0, "y": 0 }, { "matrix": [0, 1], "x": 1, "y": 0 },
                { "matrix": [1, 0], "x": 0, "y": 1 }, { "matrix": [1, 1], "x": 1, "y": 1 }
              ] } }
            }
            """;

    /** A harmless keymap for it. */
    static final String KEYMAP = keymap("[\"KC_A\", \"KC_B\", \"KC_C\", \"KC_D\"]");

    private HostileCorpus() {}

    /** Every case must end in a problem. */
    static List<HostileCase> cases(String canary) throws IOException {
        List<HostileCase> cases = new ArrayList<>();
        for (Path file : files("keymap")) {
            cases.add(ofKeymap(file.getFileName().toString(), read(file, canary)));
        }
        for (Path file : files("keyboard")) {
            cases.add(ofKeyboard(file.getFileName().toString(), read(file, canary)));
        }
        madeUp(cases);
        return cases;
    }

    private static void madeUp(List<HostileCase> cases) {
        cases.add(ofKeymap("100 000 open lists", bytes("[".repeat(100_000))));
        cases.add(ofKeymap("100 000 nested objects", bytes("{\"a\":".repeat(100_000))));
        cases.add(ofKeymap("a config nested 5 000 deep", bytes(deepConfig())));
        cases.add(ofKeymap("a number of 200 000 digits", bytes(withConfig("9".repeat(200_000)))));
        cases.add(ofKeymap("17 MB of blanks", bytes(" ".repeat(17 << 20))));
        cases.add(ofKeymap("bytes that are not UTF-8", new byte[] {'{', (byte) 0xff, '}'}));
        cases.add(ofKeymap("UTF-16", "{ \"keyboard\": 1 }".getBytes(StandardCharsets.UTF_16)));
        cases.add(ofKeymap("NUL bytes", new byte[4096]));
        cases.add(ofKeymap("a keycode of 1 MB", bytes(key("A".repeat(1 << 20)))));
        cases.add(ofKeymap("10 000 nested LSFT", bytes(key(nested("LSFT", 10_000)))));
        cases.add(ofKeymap("1 000 layers", bytes(layers(1000))));
        cases.add(ofKeymap("a layer of 100 000 keys", bytes(keymap(keys(100_000)))));
        cases.add(ofKeyboard("a keyboard of 5 000 nested lists", bytes("[".repeat(5_000))));
        cases.add(ofKeyboard("a keyboard of 100 000 keys", bytes(manyKeys())));
    }

    private static String keymap(String layers) {
        return "{ \"keyboard\": \"hostile/board\", \"keymap\": \"mine\", \"layout\": \"LAYOUT\","
                + " \"layers\": ["
                + layers
                + "] }";
    }

    private static String key(String keycode) {
        return keymap("[\"KC_A\", \"" + keycode + "\", \"KC_C\", \"KC_D\"]");
    }

    private static String nested(String function, int depth) {
        return (function + "(").repeat(depth) + "KC_A" + ")".repeat(depth);
    }

    private static String keys(int count) {
        return "[" + "\"KC_A\", ".repeat(count - 1) + "\"KC_A\"]";
    }

    private static String layers(int count) {
        return keymap((keys(4) + ", ").repeat(count - 1) + keys(4));
    }

    private static String deepConfig() {
        return withConfig("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
    }

    private static String withConfig(String tapping) {
        return KEYMAP.replace(
                "\"layers\"",
                "\"config\": { \"tapping\": { \"term\": " + tapping + " } }, \"layers\"");
    }

    private static String manyKeys() {
        String key = "{ \"matrix\": [0, 0], \"x\": 0, \"y\": 0 }";
        int list = KEYBOARD.indexOf("\"layout\": [") + "\"layout\": [".length();
        return KEYBOARD.substring(0, list)
                + (key + ", ").repeat(100_000)
                + KEYBOARD.substring(list);
    }

    private static HostileCase ofKeymap(String name, byte[] keymap) {
        return new HostileCase("keymap: " + name, keymap, bytes(KEYBOARD));
    }

    private static HostileCase ofKeyboard(String name, byte[] keyboard) {
        return new HostileCase("keyboard: " + name, bytes(KEYMAP), keyboard);
    }

    private static List<Path> files(String folder) throws IOException {
        Path resources =
                Path.of(System.getProperty("keywright.home"), "src/test/resources/hostile", folder);
        try (Stream<Path> files = Files.list(resources)) {
            return files.sorted().toList();
        }
    }

    private static byte[] read(Path file, String canary) throws IOException {
        return bytes(HostileCase.aimed(Files.readString(file), canary));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
