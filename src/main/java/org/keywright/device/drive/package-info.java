/** Drives that bootloaders show themselves as: finding them, and files on them. */
@NullMarked
package org.keywright.device.drive;

import org.jspecify.annotations.NullMarked;
