package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.KeymapTexts;
import org.keywright.keymap.file.OpenedKeymap;

/**
 * A keymap as it was opened, made or last saved; immutable. Saving against it keeps everything in
 * the file that no edit touched.
 */
public final class OpenKeymap {

    private final OpenedKeymap opened;
    private final Optional<Path> file;

    OpenKeymap(OpenedKeymap opened, Optional<Path> file) {
        this.opened = opened;
        this.file = file;
    }

    /** What the file said. */
    public KeymapDocument document() {
        return opened.document();
    }

    /** Where it lies; absent for a keymap that was never saved. */
    public Optional<Path> file() {
        return file;
    }

    OpenedKeymap opened() {
        return opened;
    }

    /** The file's text with these edits in it. */
    String text(KeymapDocument now) {
        return KeymapFile.text(opened, now);
    }

    /** The texts of both its files with these edits in them. */
    KeymapTexts texts(KeymapDocument now) {
        return KeymapFile.texts(opened, now);
    }
}
