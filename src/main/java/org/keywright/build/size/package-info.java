/**
 * Finds out what the features of a firmware cost on one chip, and which to switch so that it fits.
 *
 * <p>Not how a firmware is built with other switches: that is the caller's {@link
 * org.keywright.build.SizeTrials}.
 */
@NullMarked
package org.keywright.build.size;

import org.jspecify.annotations.NullMarked;
