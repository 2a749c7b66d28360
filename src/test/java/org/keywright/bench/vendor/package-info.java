/** Models of bootloaders with commands of their own over control or bulk transfers. */
@NullMarked
package org.keywright.bench.vendor;

import org.jspecify.annotations.NullMarked;
