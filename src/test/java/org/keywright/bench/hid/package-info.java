/** Models of devices that are spoken to by HID reports. */
@NullMarked
package org.keywright.bench.hid;

import org.jspecify.annotations.NullMarked;
