/** Everything a user can do, put together once; the composition root. */
@NullMarked
package org.keywright.application;

import org.jspecify.annotations.NullMarked;
