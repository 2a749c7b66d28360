package org.keywright.live;

import java.time.Duration;

/**
 * A key that chatters.
 *
 * @param key its name
 * @param count how often it was pressed again too soon
 * @param shortest the shortest time between a release and the next press
 */
public record Chatter(String key, int count, Duration shortest) {}
