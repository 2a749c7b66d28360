/** The command line. */
@NullMarked
package org.keywright.cli;

import org.jspecify.annotations.NullMarked;
