/**
 * Controls that any feature of the window may use: keycaps, the drawn keyboard, dials, bars.
 *
 * <p>They know what a keyboard and a keycode are, but not what the user is doing with them.
 */
@NullMarked
package org.keywright.ui.control;

import org.jspecify.annotations.NullMarked;
