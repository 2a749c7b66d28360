/** Models of bootloaders that are drives: SCSI commands over bulk transfers, and a FAT volume. */
@NullMarked
package org.keywright.bench.storage;

import org.jspecify.annotations.NullMarked;
