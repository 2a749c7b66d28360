/** Whole USB devices: what is plugged in, control and bulk transfers, the reset of a port. */
@NullMarked
package org.keywright.device.usb;

import org.jspecify.annotations.NullMarked;
