/**
 * The wire: USB devices that come and go, and control, HID, serial and drive transports to them.
 *
 * <p>Not what is said over the wire: bootloaders are the business of flash, a running keyboard that
 * of live. The sub-packages hold the libraries; this package holds what the rest of the program
 * sees, small enough that a test's device is a few lines.
 */
@NullMarked
package org.keywright.device;

import org.jspecify.annotations.NullMarked;
