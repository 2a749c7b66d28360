package org.keywright.flash.guide;

import java.time.Duration;
import java.util.Optional;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashPhase;

/** Estimates how long a step will take still, from how long it took so far. */
final class Pace {

    /** Before that an estimate would jump about. */
    private static final Duration SHORTEST = Duration.ofMillis(300);

    private FlashPhase phase = FlashPhase.CHECK;
    private long began;

    /**
     * The time left after an event.
     *
     * @param now in nanoseconds, of any clock that only goes forward
     */
    Optional<Duration> left(FlashEvent event, long now) {
        return switch (event) {
            case FlashEvent.Started(FlashPhase started, long _) -> {
                phase = started;
                began = now;
                yield Optional.empty();
            }
            case FlashEvent.Progressed(FlashPhase running, long done, long total) ->
                    running == phase ? estimate(now - began, done, total) : Optional.empty();
            case FlashEvent.Finished _, FlashEvent.Skipped _ -> Optional.empty();
        };
    }

    private static Optional<Duration> estimate(long took, long done, long total) {
        if (done <= 0 || took < SHORTEST.toNanos()) {
            return Optional.empty();
        }
        double each = (double) took / done;
        return Optional.of(Duration.ofNanos((long) (each * (total - done))));
    }
}
