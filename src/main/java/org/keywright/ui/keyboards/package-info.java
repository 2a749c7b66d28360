/**
 * The start screen: find a keyboard, go on with a recent keymap.
 *
 * <p>What happens once something was picked is the shell's business.
 */
@NullMarked
package org.keywright.ui.keyboards;

import org.jspecify.annotations.NullMarked;
