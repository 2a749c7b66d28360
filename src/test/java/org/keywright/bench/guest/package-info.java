/**
 * Programs that run inside of the bench's machine, where the models are plugged into a real kernel.
 */
@NullMarked
package org.keywright.bench.guest;

import org.jspecify.annotations.NullMarked;
