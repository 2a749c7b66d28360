package org.keywright.flash.protocol;

import java.time.Duration;

/**
 * How patient to be with something a device does.
 *
 * @param request the most time one question about it may take
 * @param nap the longest wait between two questions, whatever the device asks for
 * @param limit the most time all of it may take
 */
record Work(Duration request, Duration nap, Duration limit) {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** A device that wants no wait may be asked so often without one. */
    private static final int AT_ONCE = 4;

    static Work ofMillis(int nap, int limit) {
        return new Work(DfuLink.REQUEST, Duration.ofMillis(nap), Duration.ofMillis(limit));
    }

    /**
     * How long to wait when the device asks for that much.
     *
     * @param questions how many there were
     */
    Duration nap(Duration asked, int questions) {
        if (asked.isZero() && questions <= AT_ONCE) {
            return Duration.ZERO;
        }
        if (asked.compareTo(nap) > 0) {
            return nap;
        }
        return asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked;
    }
}
