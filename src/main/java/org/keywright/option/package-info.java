/**
 * What can be set: the path, kind, limits and help text of a setting, and values for it.
 *
 * <p>Values are plain trees that know nothing of JSON; {@code schema} reads and writes them.
 */
@NullMarked
package org.keywright.option;

import org.jspecify.annotations.NullMarked;
