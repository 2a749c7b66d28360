/**
 * Reads keyboards, keycode tables and option lists from {@code data/} or a firmware tree; resolves
 * inheritance.
 *
 * <p>{@link org.keywright.catalogue.Catalogue} is its door. What a keyboard is once resolved is the
 * room {@code keyboard}; what its settings become in C is {@code mapping} and {@code generate}.
 */
@NullMarked
package org.keywright.catalogue;

import org.jspecify.annotations.NullMarked;
