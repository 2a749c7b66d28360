/**
 * The editor: keyboard, layers, encoders, palette, problems.
 *
 * <p>Edits and checks themselves live in the {@code keymap} room.
 */
@NullMarked
package org.keywright.ui.keymap;

import org.jspecify.annotations.NullMarked;
