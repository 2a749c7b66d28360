/** Serial ports that are USB devices. */
@NullMarked
package org.keywright.device.serial;

import org.jspecify.annotations.NullMarked;
