package org.keywright.flash;

import java.time.Duration;
import org.keywright.problem.Problem;

/** How one flashing ended. */
public sealed interface FlashOutcome {

    /** How far things are from a working keyboard. */
    enum DeviceState {
        /** Nothing was changed on the device. */
        UNCHANGED,
        /** Part of the old or the new firmware is there; the bootloader still answers. */
        IN_BOOTLOADER,
        /** It left the bus in the middle; its bootloader answers once it is plugged in again. */
        GONE,
        /** The new firmware is all there, but the keyboard has not been seen yet. */
        WRITTEN
    }

    /** What a person should read first. */
    DeviceState state();

    /**
     * The firmware is on the device.
     *
     * @param bytes written
     * @param verified whether all of them were read back and compared
     * @param returned whether the keyboard was seen again afterwards
     */
    record Flashed(long bytes, boolean verified, boolean returned, Duration took)
            implements FlashOutcome {
        @Override
        public DeviceState state() {
            return DeviceState.WRITTEN;
        }
    }

    /**
     * It did not work.
     *
     * @param problem what happened; its advice says how to recover
     */
    record Failed(FlashPhase phase, Problem problem, DeviceState state) implements FlashOutcome {}

    /** The user stopped it. */
    record Stopped(FlashPhase phase, DeviceState state) implements FlashOutcome {}
}
