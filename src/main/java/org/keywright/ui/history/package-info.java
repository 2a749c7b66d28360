/**
 * All builds: those that run, those that wait, and those that are over.
 *
 * <p>Not for the build of the open keymap, which has its own panel.
 */
@NullMarked
package org.keywright.ui.history;

import org.jspecify.annotations.NullMarked;
