/**
 * The flashing of a keyboard, step by step: what is waited for, what is asked, how far it is, how
 * it ended.
 *
 * <p>How bootloaders are found and spoken to is the {@code flash} room's business.
 */
@NullMarked
package org.keywright.ui.flash;

import org.jspecify.annotations.NullMarked;
