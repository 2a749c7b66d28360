/**
 * JSON and HJSON with places (line, column, pointer), checked against JSON Schema; reads option
 * descriptions out of schemas.
 */
@NullMarked
package org.keywright.schema;

import org.jspecify.annotations.NullMarked;
