/**
 * A short account of every keyboard of a tree, kept in a file so that the next start has it at
 * once.
 *
 * <p>How keyboards are resolved is the room above; how they are found by a query is {@code
 * catalogue.search}.
 */
@NullMarked
package org.keywright.catalogue.index;

import org.jspecify.annotations.NullMarked;
