/**
 * Options of the open keymap: found by group and by words, read, set and reset.
 *
 * <p>Not for settings of this program.
 */
@NullMarked
package org.keywright.ui.options;

import org.jspecify.annotations.NullMarked;
