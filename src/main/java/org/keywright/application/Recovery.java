package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;

/** Unsaved changes, kept for after a crash. Thread-safe. */
public final class Recovery {

    private final Keymaps keymaps;

    Recovery(UserFolders folders, Keymaps keymaps) {
        this.keymaps = keymaps;
    }

    /**
     * Keeps unsaved changes; replaces an earlier copy of the same id.
     *
     * @param id one per open document: letters, digits and dashes
     * @param original the file being edited, if there is one
     */
    public void keep(String id, KeymapDocument keymap, Optional<Path> original) {
        throw new IllegalStateException("waits for keymap.file");
    }

    /** The changes were saved or thrown away on purpose. */
    public void forget(String id) {
        throw new IllegalStateException("waits for keymap.file");
    }

    /** Copies that earlier runs left, newest first. */
    public List<RecoveryCopy> copies() {
        return List.of();
    }

    /** Reads a copy back. */
    public Checked<KeymapDocument> restore(RecoveryCopy copy) {
        return keymaps.open(copy.content());
    }
}
