/**
 * Builds the bootloaders that a firmware tree borrows the sources of, in a copy of its own. How a
 * keyboard's is to be built is told by {@code build.plan}; nothing is written into the tree.
 */
@NullMarked
package org.keywright.build.bootloader;

import org.jspecify.annotations.NullMarked;
