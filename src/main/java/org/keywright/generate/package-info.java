/**
 * Turns keyboard and keymap into {@code keymap.c}, {@code config.h}, {@code rules.mk}, {@code
 * keyboard.c}, {@code keyboard.h}.
 *
 * <p>Only in memory: the build writes files. {@link org.keywright.generate.SourceGenerator} makes
 * one file at a time from what it needs and nothing else: {@code keyboardFile} from a resolved
 * keyboard, {@code keymapFile} from a keymap.
 */
@NullMarked
package org.keywright.generate;

import org.jspecify.annotations.NullMarked;
