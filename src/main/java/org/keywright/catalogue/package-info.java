/**
 * Reads keyboards, keycode tables and option lists from {@code data/} or a firmware tree; resolves
 * inheritance.
 */
@NullMarked
package org.keywright.catalogue;

import org.jspecify.annotations.NullMarked;
