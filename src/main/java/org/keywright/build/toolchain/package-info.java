/**
 * Compilers: found, fetched, unpacked, proven whole and run; the only place that starts processes.
 */
@NullMarked
package org.keywright.build.toolchain;

import org.jspecify.annotations.NullMarked;
