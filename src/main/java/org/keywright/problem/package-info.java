/**
 * What can be wrong with what the user gave us, where, and what to do about it.
 *
 * <p>Not for the world failing (a full disk, a damaged archive): that is an exception named for the
 * situation, thrown where it happens and caught once, at a door.
 */
@NullMarked
package org.keywright.problem;

import org.jspecify.annotations.NullMarked;
