/**
 * JSON and HJSON with places (line, column, pointer), checked against JSON Schema; reads option
 * descriptions out of schemas.
 *
 * <p>Knows nothing of keyboards: what a text means is up to those who read it.
 */
@NullMarked
package org.keywright.schema;

import org.jspecify.annotations.NullMarked;
