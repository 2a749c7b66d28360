/** The boards of the bench by name, ready to be plugged in. */
@NullMarked
package org.keywright.bench.boards;

import org.jspecify.annotations.NullMarked;
