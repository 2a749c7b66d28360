/** {@code Main}: picks the door; the only class that sees them all. */
@NullMarked
package org.keywright.launch;

import org.jspecify.annotations.NullMarked;
