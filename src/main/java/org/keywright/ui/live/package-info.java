/**
 * Running keyboards in the window: what they print, and the key tester.
 *
 * <p>Not the talking itself, which is {@code live}'s, nor the window around, which is the shell's.
 */
@NullMarked
package org.keywright.ui.live;

import org.jspecify.annotations.NullMarked;
