/**
 * Keymaps as files: reading and writing {@code keymap.json} without losing a character, saving at
 * once or not at all, and copies for after a crash.
 *
 * <p>Not for what a keymap may contain on a given keyboard: that is {@code keymap.check}.
 */
@NullMarked
package org.keywright.keymap.file;

import org.jspecify.annotations.NullMarked;
