/**
 * The build panel: progress, log, cancel and the result.
 *
 * <p>How firmware is built is the {@code build} room's business.
 */
@NullMarked
package org.keywright.ui.build;

import org.jspecify.annotations.NullMarked;
