package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the keymaps that come with the program: {@code data/examples/<keyboard>/keymap.json}. */
final class Examples {

    private final Home home;

    Examples(Home home) {
        this.home = home;
    }

    List<Example> all() {
        Path folder = home.examples();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.endsWith("keymap.json"))
                    .sorted()
                    .map(file -> new Example(keyboard(folder, file), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String keyboard(Path folder, Path file) {
        return folder.relativize(file.getParent()).toString().replace('\\', '/');
    }
}
