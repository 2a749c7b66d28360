/**
 * Looks for mistakes in a keymap: one small class for each kind.
 *
 * <p>Not for the shape of the file, which {@code keymap.file} has already judged.
 */
@NullMarked
package org.keywright.keymap.check;

import org.jspecify.annotations.NullMarked;
