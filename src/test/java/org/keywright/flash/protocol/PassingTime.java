package org.keywright.flash.protocol;

import java.time.Duration;

/** A clock that is put forward instead of waited for. */
final class PassingTime implements Pacing {

    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void pause(Duration time) {
        nanos += time.toNanos();
    }

    Duration passed() {
        return Duration.ofNanos(nanos);
    }
}
