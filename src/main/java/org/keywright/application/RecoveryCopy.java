package org.keywright.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Unsaved changes of an earlier run that did not end well.
 *
 * @param id names the copy among the others
 * @param original the file that was being edited; absent for a keymap that was never saved
 * @param keptAt when it was last written
 * @param content the copy itself, a keymap.json
 */
public record RecoveryCopy(String id, Optional<Path> original, Instant keptAt, Path content) {}
