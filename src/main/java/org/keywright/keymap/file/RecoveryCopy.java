package org.keywright.keymap.file;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Unsaved changes that were kept for after a crash.
 *
 * @param file the file they belong to; for a keymap that was never saved a name that does not exist
 * @param keptAt when
 * @param text the keymap as it would have been saved
 */
public record RecoveryCopy(Path file, Instant keptAt, String text) {}
