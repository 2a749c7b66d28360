package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.keymap.KeymapDocument;

/**
 * A keymap as it was opened, made or last saved; immutable. Saving against it keeps everything in
 * the file that no edit touched.
 */
public final class OpenKeymap {

    private final KeymapDocument document;
    private final Optional<Path> file;

    OpenKeymap(KeymapDocument document, Optional<Path> file) {
        this.document = document;
        this.file = file;
    }

    /** What the file said. */
    public KeymapDocument document() {
        return document;
    }

    /** Where it lies; absent for a keymap that was never saved. */
    public Optional<Path> file() {
        return file;
    }
}
