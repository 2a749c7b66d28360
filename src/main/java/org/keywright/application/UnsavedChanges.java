package org.keywright.application;

import org.keywright.keymap.KeymapDocument;

/** The unsaved changes of one open keymap; thread-safe. Close it when the keymap is closed. */
public final class UnsavedChanges implements AutoCloseable {

    UnsavedChanges() {}

    /** Something changed; returns at once, the copy is written a moment later. */
    public void changed(KeymapDocument now) {
        throw new IllegalStateException("waits for keymap.file");
    }

    /** Nothing is unsaved any more: the copy goes. */
    public void saved() {
        throw new IllegalStateException("waits for keymap.file");
    }

    /** The keymap is closed, its changes saved or given up: the copy goes. */
    @Override
    public void close() {
        saved();
    }
}
