package org.keywright.flash.protocol;

import java.time.Duration;
import org.keywright.flash.BootloaderRefusedException;

/**
 * The answer to {@code DFU_GETSTATUS} (Device Class Specification for Device Firmware Upgrade 1.1,
 * chapter 6.1.2).
 *
 * @param error what the device thinks of the last request
 * @param asked for how long it wants to be left alone
 * @param state what it is doing
 */
record DfuStatus(DfuError error, Duration asked, DfuState state) {

    static final int LENGTH = 6;

    /** Reads the six bytes. */
    static DfuStatus read(byte[] answer) throws BootloaderRefusedException {
        if (answer.length < LENGTH) {
            throw Answers.tooShort("a status", answer.length, LENGTH);
        }
        int error = answer[0] & 0xFF;
        int state = answer[4] & 0xFF;
        if (DfuError.of(error).isEmpty() || DfuState.of(state).isEmpty()) {
            throw Answers.nonsense("status %d, state %d".formatted(error, state));
        }
        int wait = answer[1] & 0xFF | (answer[2] & 0xFF) << 8 | (answer[3] & 0xFF) << 16;
        return new DfuStatus(
                DfuError.of(error).get(), Duration.ofMillis(wait), DfuState.of(state).get());
    }

    /** Whether the device stopped at an error. */
    boolean failed() {
        return error != DfuError.OK || state == DfuState.ERROR;
    }

    /** What it stopped at; a device in error that names none counts as not knowing. */
    BootloaderRefusedException refusal() {
        return (error == DfuError.OK ? DfuError.UNKNOWN : error).refusal();
    }

    /** Atmel's way of saying that an erase still runs. */
    boolean unfinished() {
        return error == DfuError.NOTDONE && state == DfuState.DNBUSY;
    }
}
