/**
 * Turns keyboard and keymap into {@code keymap.c}, {@code config.h}, {@code rules.mk}, {@code
 * keyboard.c}, {@code keyboard.h}.
 *
 * <p>Only in memory: the build writes files. {@link org.keywright.generate.SourceGenerator} makes
 * one file at a time from what it needs and nothing else: {@code keyboardFile} from a resolved
 * keyboard, {@code keymapFile} from a keymap. Files for QMK's makefiles have a class each: {@link
 * org.keywright.generate.ModuleGenerator} (nine files that join community modules), {@link
 * org.keywright.generate.VersionHeader}, {@link org.keywright.generate.DependencyList}, {@link
 * org.keywright.generate.BootloaderHeader}, {@link org.keywright.generate.KeycodeHeader}, {@link
 * org.keywright.generate.LanguageHeader}. What they are made from comes out of the room {@code
 * catalogue}: {@code Catalogue.ownHeader}, {@code Catalogue.modules}, {@code KeycodeTables.spec},
 * {@code LanguageTables}.
 */
@NullMarked
package org.keywright.generate;

import org.jspecify.annotations.NullMarked;
