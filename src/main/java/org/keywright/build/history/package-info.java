/**
 * Keeps every build that has ended until the user deletes it: project, log, firmware.
 *
 * <p>It does not know how anything is built, and never deletes of itself.
 */
@NullMarked
package org.keywright.build.history;

import org.jspecify.annotations.NullMarked;
