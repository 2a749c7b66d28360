/**
 * Firmware as bytes: Intel HEX, BIN, UF2; sections, sizes, what a file says about itself.
 *
 * <p>Not how it came to be: that is the build's business.
 */
@NullMarked
package org.keywright.firmware;

import org.jspecify.annotations.NullMarked;
