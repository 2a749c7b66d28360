/** The desktop window, by feature. */
@NullMarked
package org.keywright.ui;

import org.jspecify.annotations.NullMarked;
