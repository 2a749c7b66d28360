/**
 * The command palette: commands, layers, keymaps, keyboards and options found by a few letters and
 * done by Enter. What they do is the shell's.
 */
@NullMarked
package org.keywright.ui.quick;

import org.jspecify.annotations.NullMarked;
