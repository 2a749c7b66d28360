/**
 * Turns keyboard and keymap into {@code keymap.c}, {@code config.h}, {@code rules.mk}, {@code
 * keyboard.c}, {@code keyboard.h}.
 *
 * <p>Only in memory: the build writes files.
 */
@NullMarked
package org.keywright.generate;

import org.jspecify.annotations.NullMarked;
