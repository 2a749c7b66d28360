/**
 * The one place that schedules work on and off the JavaFX thread.
 *
 * <p>Not for anything that can be seen.
 */
@NullMarked
package org.keywright.ui.fx;

import org.jspecify.annotations.NullMarked;
