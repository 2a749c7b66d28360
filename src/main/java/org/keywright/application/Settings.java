package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the program remembers about its user; written at once, and never a reason not to start: a
 * broken file counts as none. Thread-safe.
 */
public final class Settings {

    Settings(UserFolders folders) {}

    /** A remembered text. */
    public Optional<String> find(String key) {
        return Optional.empty();
    }

    /**
     * Remembers a text.
     *
     * @param key dotted: {@code window.theme}
     */
    public void put(String key, String text) {}

    /** Files opened lately that still exist, newest first, at most ten. */
    public List<Path> recentFiles() {
        return List.of();
    }

    /** Puts a file first among the recent ones. */
    public void opened(Path file) {}
}
