/** Reads the consoles of keyboards: reports of bytes become lines of text. */
@NullMarked
package org.keywright.live.console;

import org.jspecify.annotations.NullMarked;
