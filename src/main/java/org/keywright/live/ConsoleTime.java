package org.keywright.live;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * When something was heard: by the clock on the wall, which may be set meanwhile, and by one that
 * only goes on.
 *
 * @param wall the time of day
 * @param since since listening began
 */
public record ConsoleTime(Instant wall, Duration since) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    /** The time of day here, to the millisecond. */
    public String clock() {
        return CLOCK.format(wall.atZone(ZoneId.systemDefault()));
    }
}
