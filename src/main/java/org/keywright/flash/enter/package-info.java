/**
 * The ways of asking a running keyboard into its bootloader.
 *
 * <p>Not the waiting for it, and not the user's own hand: those are the guide's. No way here
 * throws; one that does not work leaves the keyboard as it was.
 */
@NullMarked
package org.keywright.flash.enter;

import org.jspecify.annotations.NullMarked;
