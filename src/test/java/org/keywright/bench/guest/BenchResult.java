package org.keywright.bench.guest;

import org.keywright.bench.boards.BenchBoard;

/**
 * How one flashing went.
 *
 * @param bytes of firmware
 * @param seconds it took
 * @param good whether the tool was content and the chip holds every byte
 */
record BenchResult(BenchBoard row, int bytes, double seconds, boolean good) {}
