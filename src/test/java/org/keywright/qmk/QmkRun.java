package org.keywright.qmk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keywright.application.FirmwareTreeFixture;
import org.keywright.application.Home;
import org.keywright.application.QmkTree;

/** Calls QMK's command line inside of a small tree. */
final class QmkRun {

    private final Path tree;
    private final Map<String, String> environment = new HashMap<>();
    private Path folder;
    private String input = "";

    /** How a call ended. */
    record Outcome(int exitCode, String out, String error) {}

    QmkRun(Path root) {
        FirmwareTreeFixture fixture =
                new FirmwareTreeFixture(root)
                        .with("quantum/quantum.h", "")
                        .with("builddefs/build_keyboard.mk", "")
                        .withBoard("maker/small")
                        .with("keyboards/maker/small/keymaps/default/keymap.c", "// ours\n")
                        .with("keyboards/maker/readme.md", "Two keys.\n")
                        .with("keyboards/maker/keymaps/mine/keymap.json", keymap("maker/small"));
        tree = fixture.root();
        folder = tree;
    }

    /** A keymap of one layer for that keyboard. */
    static String keymap(String keyboard) {
        return """
        {"version": 1, "keyboard": "%s", "keymap": "mine", "layout": "LAYOUT",
         "layers": [["KC_A", "ANY(KC_B)"]], "config": {"tapping": {"term": 150}}}
        """
                .formatted(keyboard);
    }

    QmkRun with(String file, String text) {
        try {
            Path path = tree.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree's table of former names knows {@code former}. */
    QmkRun withBoardAlias() {
        return with(
                "data/mappings/keyboard_aliases.hjson",
                "{old: {target: 'maker/small'}, former: {target: 'old'}}");
    }

    QmkRun from(Path caller) {
        folder = caller;
        return this;
    }

    QmkRun variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    QmkRun reading(String text) {
        input = text;
        return this;
    }

    Path tree() {
        return tree;
    }

    Outcome call(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Streams streams =
                new Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(error, true, StandardCharsets.UTF_8));
        int code =
                QmkDoor.run(
                        List.of(words),
                        new Place(folder, environment),
                        streams,
                        root -> QmkTree.open(Home.find(), root));
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }
}
