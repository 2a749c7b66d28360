/** Asks keyboards whose firmware speaks VIA's protocol over raw HID. */
@NullMarked
package org.keywright.live.via;

import org.jspecify.annotations.NullMarked;
