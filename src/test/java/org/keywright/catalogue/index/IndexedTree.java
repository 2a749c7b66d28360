package org.keywright.catalogue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.BoardSummary;

/** A tree of small keyboards with an index; its files look as if they had been there for long. */
final class IndexedTree {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final String BOARD =
            """
            {
              "keyboard_name": "NAME", "manufacturer": "Me", "maintainer": "me",
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
    private int clock;

    /** Empty but for tables of its own. */
    IndexedTree(Path root) {
        this.root = root;
        with("data/mappings/keyboard_aliases.hjson", "{}");
        for (String table : List.of("info_config.hjson", "info_rules.hjson", "defaults.hjson")) {
            copy("data/mappings/" + table);
        }
    }

    private void copy(String file) {
        try {
            with(file, Files.readString(HOME.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FirmwareTree tree() {
        FirmwareTree own = FirmwareTree.builtIn(HOME);
        return new FirmwareTree(
                root,
                root.resolve("keyboards"),
                own.schemas(),
                root.resolve("data/mappings"),
                own.keycodes(),
                root.resolve("layouts"),
                own.processors());
    }

    Path cache() {
        return root.resolve("cache");
    }

    /** A new process, so to speak. */
    CatalogueIndex index() {
        return new CatalogueIndex(tree(), cache());
    }

    /** Writes a file; each one is a second older than the next, and all are old. */
    IndexedTree with(String file, String text) {
        return withYoung(file, text).settled(file);
    }

    /** Writes a file now. */
    IndexedTree withYoung(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexedTree settled(String file) {
        try {
            clock++;
            Files.setLastModifiedTime(
                    root.resolve(file), FileTime.from(Instant.now().minusSeconds(9_000 - clock)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IndexedTree withBoard(String id) {
        return withBoard(id, id);
    }

    IndexedTree withBoard(String id, String name) {
        return with("keyboards/" + id + "/keyboard.json", board(name));
    }

    static String board(String name) {
        return BOARD.replace("NAME", name);
    }

    IndexedTree without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at everything; how many keyboards had to be resolved. */
    static int refresh(CatalogueIndex index) {
        return index.refresh((done, total) -> {}, () -> false);
    }

    int refresh() {
        return refresh(index());
    }

    List<String> names() {
        CatalogueIndex index = index();
        refresh(index);
        return index.boards().stream().map(BoardSummary::name).toList();
    }

    Path file() {
        try (var files = Files.list(cache())) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
