/** Keeps what was compiled, so that only what changed is compiled again. */
@NullMarked
package org.keywright.build.cache;

import org.jspecify.annotations.NullMarked;
