package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A small QMK source tree on disk: Keywright's own tables in QMK's places, keyboards as asked. */
public final class FirmwareTreeFixture {

    /** A keyboard of two keys that everything accepts. */
    public static final String BOARD =
            """
            {
              "keyboard_name": "Small", "manufacturer": "Me", "maintainer": "me",
              "usb": {"vid": "0xFEED", "pid": "0x0001", "device_version": "1.0.0"},
              "processor": "atmega32u4", "bootloader": "atmel-dfu",
              "features": {"bootmagic": true},
              "diode_direction": "COL2ROW",
              "matrix_pins": {"cols": ["B0", "B1"], "rows": ["D0"]},
              "layouts": {"LAYOUT": {"layout": [
                {"matrix": [0, 0], "x": 0, "y": 0}, {"matrix": [0, 1], "x": 1, "y": 0}
              ]}}
            }
            """;

    private final Path root;

    /** Makes a tree without keyboards in that folder. */
    public FirmwareTreeFixture(Path root) {
        this.root = root;
        Path data = Path.of(System.getProperty(Home.PROPERTY), "data");
        copy(data.resolve("schemas"), root.resolve("data/schemas"));
        copy(data.resolve("mappings"), root.resolve("data/mappings"));
        copy(data.resolve("constants"), root.resolve("data/constants"));
        with("layouts/default/ortho_1x2/info.json", "{}").with("keyboards/readme.md", "");
    }

    /** The tree's folder. */
    public Path root() {
        return root;
    }

    /** One more file, by its path in the tree. */
    public FirmwareTreeFixture with(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more keyboard like {@link #BOARD}. */
    public FirmwareTreeFixture withBoard(String id) {
        return with("keyboards/" + id + "/keyboard.json", BOARD);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
