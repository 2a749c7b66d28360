/** What goes wrong with devices, on purpose and at a chosen place. */
@NullMarked
package org.keywright.bench.fault;

import org.jspecify.annotations.NullMarked;
