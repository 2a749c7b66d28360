/**
 * What a keymap has beyond plain keys: macros, tap dances, combos, key overrides, leader sequences,
 * corrections, characters and DIP switches, as lists with a form for each entry.
 *
 * <p>Not for keys and encoders: those are drawn, in {@code ui.keymap}.
 */
@NullMarked
package org.keywright.ui.extras;

import org.jspecify.annotations.NullMarked;
