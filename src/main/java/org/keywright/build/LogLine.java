package org.keywright.build;

import java.time.Duration;

/**
 * One line of a build's log.
 *
 * @param at how long after the build began
 * @param kind who says it
 * @param origin the source file it belongs to, as the build names it; empty for the build as a
 *     whole
 * @param text without a line end
 */
public record LogLine(Duration at, Kind kind, String origin, String text) {

    /** Who says a line. */
    public enum Kind {
        /** The build itself: what it does, what it found in the cache. */
        NOTE,
        /** A command as it could be typed into a shell; only for those who want to see it all. */
        COMMAND,
        /** A tool that was started. */
        OUTPUT
    }
}
