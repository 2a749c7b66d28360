package org.keywright.bench.guest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keywright.bench.fault.Fault;

/** What goes wrong with a flashing: in the device, or around it. */
enum Mishap {
    UNPLUGGED(Fault.UNPLUGGED),
    STALLED(Fault.STALLED),
    SILENT(Fault.SILENT),
    WRONG_STATUS(Fault.WRONG_STATUS),
    SHORT_WRITE(Fault.SHORT_WRITE),
    FLIPPED_BIT(Fault.FLIPPED_BIT),
    MISREAD(Fault.MISREAD),
    FULL(Fault.FULL),
    /** A second one of its kind is plugged in while the first is flashed. */
    JOINED(null),
    /** The cable is pulled and put into another keyboard, which comes up where the first was. */
    EXCHANGED(null),
    /** The system does not let anybody open the device any more. */
    DENIED(null);

    private final @Nullable Fault fault;

    Mishap(@Nullable Fault fault) {
        this.fault = fault;
    }

    /** What the device is told to do; empty where it is all right itself. */
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Whether the chip itself is at fault, and may not know. */
    boolean inTheChip() {
        return fault != null && !fault.onTheWire();
    }

    /**
     * Where it may happen, spread over a flashing: numbers of transfers, of the chip's own
     * operations or, for {@link #FULL}, the bytes that there is room for.
     *
     * @param calm how much of each there is without it
     * @param drive whether it is a drive, which is opened once, when it is mounted
     */
    List<Integer> places(Calm calm, int bytes, int count, boolean drive) {
        return switch (this) {
            case UNPLUGGED, STALLED, SILENT, JOINED, EXCHANGED ->
                    between(calm.first(), calm.transfers(), count);
            case MISREAD -> between(0, calm.reads(), count);
            case WRONG_STATUS, SHORT_WRITE, FLIPPED_BIT -> between(0, calm.writes(), count);
            case FULL -> between(0, bytes, count);
            case DENIED ->
                    Stream.concat(
                                    Stream.of(calm.first()),
                                    between(
                                            calm.first() + 1,
                                            calm.transfers() - 1,
                                            drive ? 0 : count - 1)
                                            .stream())
                            .toList();
        };
    }

    private static List<Integer> between(int first, int number, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> first + (int) ((long) number * i / (count + 1)))
                .distinct()
                .toList();
    }

    /**
     * What a flashing without a mishap does.
     *
     * @param first the number of its first transfer
     * @param transfers how many there are
     * @param writes how often the chip erases or writes
     * @param reads how often its memory is read
     */
    record Calm(int first, int transfers, int writes, int reads) {}
}
