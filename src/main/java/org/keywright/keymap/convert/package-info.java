/**
 * Keymaps out of other programs' files, and into them: {@code keymap.c}, backups of VIA, Vial's
 * {@code .vil}.
 *
 * <p>What a file says is read elsewhere ({@code csource}, {@code schema}); here it becomes a
 * keymap.
 */
@NullMarked
package org.keywright.keymap.convert;

import org.jspecify.annotations.NullMarked;
