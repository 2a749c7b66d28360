package org.keywright.live;

import java.time.Duration;
import java.util.Optional;

/**
 * A key that went down or up.
 *
 * @param key its name
 * @param down whether it went down
 * @param nanos when, as {@link System#nanoTime}
 * @param after how long it had been up, or down; empty for the first press
 * @param chatter whether it went down too soon
 */
public record KeyStroke(
        String key, boolean down, long nanos, Optional<Duration> after, boolean chatter) {}
