/**
 * The guided flashing: waits for a bootloader, asks what must be asked, flashes, and says in plain
 * words where things are.
 *
 * <p>Not how it looks: a door shows the stages.
 */
@NullMarked
package org.keywright.flash.guide;

import org.jspecify.annotations.NullMarked;
