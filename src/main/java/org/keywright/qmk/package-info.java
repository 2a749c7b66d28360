/**
 * The door that makefiles knock at: QMK's command line, with its sub-commands, options and output.
 *
 * <p>Started by {@code make} many times in one build, so what it needs to load decides how long a
 * build takes. Standard output holds only what the caller reads; messages go to standard error.
 */
@NullMarked
package org.keywright.qmk;

import org.jspecify.annotations.NullMarked;
