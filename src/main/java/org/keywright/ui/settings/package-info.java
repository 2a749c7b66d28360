/**
 * Where the program reads its keyboards from: the firmware sources.
 *
 * <p>Not for what belongs to one keymap.
 */
@NullMarked
package org.keywright.ui.settings;

import org.jspecify.annotations.NullMarked;
