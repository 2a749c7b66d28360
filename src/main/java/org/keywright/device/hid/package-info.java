/** HID collections: what is plugged in, and output, input and feature reports. */
@NullMarked
package org.keywright.device.hid;

import org.jspecify.annotations.NullMarked;
