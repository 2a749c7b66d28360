package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Keymap files and what is wrong with them. Thread-safe. */
public final class Keymaps {

    private final Boards boards;

    Keymaps(Boards boards) {
        this.boards = boards;
    }

    /**
     * Reads a keymap.json. What could not be understood is kept and written back by {@link #save}.
     */
    public Checked<KeymapDocument> open(Path file) {
        throw new IllegalStateException("waits for keymap.file");
    }

    /**
     * Writes a keymap.json at once or not at all: a crash leaves the old file or the new one.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public void save(KeymapDocument keymap, Path file) {
        throw new IllegalStateException("waits for keymap.file");
    }

    /**
     * Everything wrong with a keymap: unknown keyboard or layout, wrong key counts, unknown
     * keycodes, unreachable layers, and what the built-in core does not support.
     */
    public List<Problem> problems(KeymapDocument keymap) {
        return boards.definition(keymap.keyboard()).problems();
    }
}
