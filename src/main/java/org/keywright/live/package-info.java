/**
 * Talks to a running keyboard over raw HID: what it prints, which of its switches are closed.
 *
 * <p>Not flashing, and not the bus: {@code device} tells which collections come and go. This
 * package holds the words, the key tester and the keeping of connections; {@code live.console}
 * reads consoles, {@code live.via} asks firmware that speaks VIA.
 */
@NullMarked
package org.keywright.live;

import org.jspecify.annotations.NullMarked;
