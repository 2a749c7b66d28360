/** Decides which job's turn it is, and passes on news in their order. Starts no thread itself. */
@NullMarked
package org.keywright.build.queue;

import org.jspecify.annotations.NullMarked;
