/** The way to the models without a kernel: everything in this program, in milliseconds. */
@NullMarked
package org.keywright.bench.bus;

import org.jspecify.annotations.NullMarked;
