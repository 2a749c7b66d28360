/**
 * The mapping layer: which C name is which info.json key, and how a value is written and read back.
 *
 * <p>The rows are data ({@code data/mappings}); this room has their one reader and the value forms.
 */
@NullMarked
package org.keywright.mapping;

import org.jspecify.annotations.NullMarked;
