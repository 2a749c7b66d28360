/**
 * Builds the firmware of a QMK source tree: takes the build plan from the tree's own makefiles,
 * then drives the compiler itself. Not for the built-in core, and no copy of QMK's makefile rules.
 */
@NullMarked
package org.keywright.build.plan;

import org.jspecify.annotations.NullMarked;
