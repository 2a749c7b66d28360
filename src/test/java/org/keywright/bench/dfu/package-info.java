/** Models of bootloaders that are spoken to by DFU requests. */
@NullMarked
package org.keywright.bench.dfu;

import org.jspecify.annotations.NullMarked;
