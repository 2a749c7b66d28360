/**
 * The window itself: its screens, themes, shortcuts and what it remembers.
 *
 * <p>The only package of the window that knows the features.
 */
@NullMarked
package org.keywright.ui.shell;

import org.jspecify.annotations.NullMarked;
