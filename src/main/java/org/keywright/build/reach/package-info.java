/**
 * Says whether a changed macro can reach what a source compiles to, from the texts alone. Not a
 * preprocessor: it never says what a text expands to, and when in doubt it says "yes".
 */
@NullMarked
package org.keywright.build.reach;

import org.jspecify.annotations.NullMarked;
