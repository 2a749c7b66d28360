/**
 * Writes the source zips of a firmware tree's build: small ones that build with the tree, full ones
 * that build alone. What was built and what it read is told by {@code build.plan}.
 */
@NullMarked
package org.keywright.build.zip;

import org.jspecify.annotations.NullMarked;
