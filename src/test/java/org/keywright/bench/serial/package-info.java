/** Models of devices that are serial ports. */
@NullMarked
package org.keywright.bench.serial;

import org.jspecify.annotations.NullMarked;
