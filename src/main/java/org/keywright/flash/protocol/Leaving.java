package org.keywright.flash.protocol;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.keywright.device.DeviceException;

/**
 * Sees whether a device leaves the bus.
 *
 * @param there whether it is still on it
 */
record Leaving(BooleanSupplier there, Pacing pacing) {

    private static final Duration NAP = Duration.ofMillis(20);

    /** Whether it has left, or does so within that time. */
    boolean within(Duration limit) throws DeviceException {
        long end = pacing.nanos() + limit.toNanos();
        while (there.getAsBoolean()) {
            if (pacing.nanos() >= end) {
                return false;
            }
            pacing.pause(NAP);
        }
        return true;
    }
}
