package org.keywright.application;

import java.nio.file.Path;

/**
 * A keymap that comes with the program.
 *
 * @param keyboard QMK's keyboard folder
 * @param file the keymap.json
 */
public record Example(String keyboard, Path file) {}
