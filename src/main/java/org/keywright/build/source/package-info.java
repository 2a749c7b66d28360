/**
 * What is compiled: the firmware core's manifest, make rules, and the tree laid out for a build.
 */
@NullMarked
package org.keywright.build.source;

import org.jspecify.annotations.NullMarked;
