/**
 * Puts firmware on a keyboard: recognises bootloaders, speaks their protocols, verifies.
 *
 * <p>Not which file or when: that is the application's guided flow. This package holds the words
 * and the story of one flashing; {@code flash.protocol} holds one small class for each family of
 * bootloaders, {@code flash.check} one for each thing that can be wrong with a file.
 */
@NullMarked
package org.keywright.flash;

import org.jspecify.annotations.NullMarked;
