package org.keywright.application;

import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.Autosave;

/** The unsaved changes of one open keymap; thread-safe. Close it when the keymap is closed. */
public final class UnsavedChanges implements AutoCloseable {

    private final OpenKeymap opened;
    private final Autosave autosave;

    UnsavedChanges(OpenKeymap opened, Autosave autosave) {
        this.opened = opened;
        this.autosave = autosave;
    }

    /** Something changed; returns at once, the copy is written a moment later. */
    public void changed(KeymapDocument now) {
        autosave.changed(() -> opened.texts(now).joined());
    }

    /** Nothing is unsaved any more: the copy goes. */
    public void saved() {
        autosave.saved();
    }

    /** The keymap is closed, its changes saved or given up: the copy goes. */
    @Override
    public void close() {
        autosave.close();
    }
}
