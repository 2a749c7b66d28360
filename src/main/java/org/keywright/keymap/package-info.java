/**
 * The document being edited: layers, encoders, macros, option values; edits, history, checks; its
 * files.
 */
@NullMarked
package org.keywright.keymap;

import org.jspecify.annotations.NullMarked;
