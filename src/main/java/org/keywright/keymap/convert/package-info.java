/**
 * Keymaps out of other programs' files: {@code keymap.c}, backups of VIA.
 *
 * <p>What a file says is read elsewhere ({@code csource}, {@code schema}); here it becomes a
 * keymap.
 */
@NullMarked
package org.keywright.keymap.convert;

import org.jspecify.annotations.NullMarked;
