package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** A tree of a few small keyboards in a temporary folder, with Keywright's own tables. */
final class TreeFixture {

    static final String SMALL =
            """
            {
              "keyboard_name": "Small", "manufacturer": "Me", "maintainer": "me",
              "usb": {"vid": "0xFEED", "pid": "0x0001", "device_version": "1.0.0"},
              "processor": "atmega32u4", "bootloader": "atmel-dfu",
              "diode_direction": "COL2ROW",
              "matrix_pins": {"cols": ["B0", "B1"], "rows": ["D0"]},
              "layouts": {"LAYOUT": {"layout": [
                {"matrix": [0, 0], "x": 0, "y": 0},
                {"matrix": [0, 1], "x": 1, "y": 0, "w": 1.5, "r": 10, "rx": 1, "ry": 2}
              ]}}
            }
            """;

    private final Path root;
    private final FirmwareTree tree;

    TreeFixture(Path root) {
        this.root = root;
        FirmwareTree own = FirmwareTree.builtIn(Path.of(System.getProperty("keywright.home", ".")));
        tree =
                new FirmwareTree(
                        root,
                        root.resolve("keyboards"),
                        own.schemas(),
                        own.mappings(),
                        root.resolve("keycodes"),
                        root.resolve("layouts"),
                        own.processors());
    }

    FirmwareTree tree() {
        return tree;
    }

    FirmwareTree treeWithMappings() {
        return new FirmwareTree(
                root,
                tree.keyboards(),
                tree.schemas(),
                root.resolve("mappings"),
                tree.keycodes(),
                tree.layouts(),
                tree.processors());
    }

    TreeFixture with(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@link #SMALL} with one more member. */
    TreeFixture withSmall(String id, String more) {
        return with(
                "keyboards/" + id + "/keyboard.json", SMALL.replaceFirst("\\{", "{" + more + ","));
    }

    Checked<Value.Table> resolve(String id) {
        return new KeyboardResolver(tree, new TreeTables(tree)).resolve(id);
    }
}
