/** Firmware as bytes: Intel HEX, BIN, UF2; sections, sizes, what a file says about itself. */
@NullMarked
package org.keywright.firmware;

import org.jspecify.annotations.NullMarked;
