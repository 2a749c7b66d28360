/**
 * Reads what C and make files say without running them: definitions, make variables, tables,
 * keymaps.
 *
 * <p>Nothing here is preprocessed or evaluated beyond literals: what needs a compiler to be known
 * is reported as not read, with its line. What a name means for a keyboard is the mapping layer's.
 */
@NullMarked
package org.keywright.csource;

import org.jspecify.annotations.NullMarked;
