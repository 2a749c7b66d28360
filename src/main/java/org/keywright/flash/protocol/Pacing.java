package org.keywright.flash.protocol;

import java.time.Duration;
import org.keywright.device.DeviceException;

/** Time as the protocols see it; in tests it passes at once. */
interface Pacing {

    /** The clock on the wall. */
    Pacing REAL =
            new Pacing() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void pause(Duration time) throws DeviceException {
                    try {
                        Thread.sleep(time);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new DeviceException("The wait for the bootloader was broken off.", e);
                    }
                }
            };

    /** A clock that only grows, as {@link System#nanoTime}. */
    long nanos();

    /** Lets that much time pass. */
    void pause(Duration time) throws DeviceException;
}
