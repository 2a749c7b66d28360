/**
 * How each family of bootloaders is spoken to: one small class for what it says of itself, one for
 * a session with it.
 *
 * <p>Not what is done when, and not what a person is told meanwhile: that is the story in flash.
 * Every wait here has an end, and nothing a device says decides how much memory is taken.
 */
@NullMarked
package org.keywright.flash.protocol;

import org.jspecify.annotations.NullMarked;
