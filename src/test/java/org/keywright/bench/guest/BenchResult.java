package org.keywright.bench.guest;

import org.keywright.bench.boards.BenchBoard;

/**
 * How one flashing went.
 *
 * @param bytes of firmware
 * @param writing seconds from its begin to the restart, without those of {@code verifying}
 * @param leaving those of them after the program's own end, in which a drive takes what the system
 *     kept back, and leaves; 0 where nobody waited for that
 * @param verifying seconds of reading back; 0 where nobody did, or where they cannot be told apart
 * @param returning seconds until the keyboard was there, after all that; 0 where nobody waited
 * @param good whether the tool was content and the chip holds every byte
 */
record BenchResult(
        BenchBoard row,
        int bytes,
        double writing,
        double leaving,
        double verifying,
        double returning,
        boolean good) {

    /** One that went wrong. */
    static BenchResult failed(BenchBoard row) {
        return new BenchResult(row, 0, 0, 0, 0, 0, false);
    }

    /** Whether it is the one to count: a failure always is. */
    boolean betterThan(BenchResult other) {
        return !good || other.good && whole() <= other.whole();
    }

    /** Seconds until the program itself was content. */
    double own() {
        return whole() - leaving;
    }

    /** Seconds until the restart, with reading back. */
    double whole() {
        return writing + verifying;
    }
}
