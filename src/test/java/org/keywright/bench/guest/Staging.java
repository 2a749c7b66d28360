package org.keywright.bench.guest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.fault.Fault;
import org.keywright.bench.fault.Faults;
import org.keywright.bench.fault.FaultyDevice;
import org.keywright.flash.FlashTarget;

/** Prepares flashings that go wrong. */
record Staging(Ports ports) {

    /**
     * One of them.
     *
     * @param device to be plugged in
     * @param beforehand to be done when the device was recognised
     * @param afterwards to be done when the flashing has ended
     * @param other a board that nobody may touch
     */
    record Staged(
            VirtualDevice device,
            Consumer<FlashTarget> beforehand,
            Runnable afterwards,
            Optional<VirtualBoard> other) {

        private Staged(VirtualDevice device) {
            this(device, target -> {}, () -> {}, Optional.empty());
        }

        private Staged(VirtualDevice device, Runnable beforehand) {
            this(device, target -> beforehand.run(), () -> {}, Optional.empty());
        }

        private Staged(VirtualDevice device, VirtualBoard other) {
            this(device, target -> {}, () -> {}, Optional.of(other));
        }
    }

    /** A flashing in which nothing goes wrong. */
    static Staged calm(VirtualDevice device, Runnable beforehand) {
        return new Staged(device, beforehand);
    }

    /**
     * A flashing of a board in which that goes wrong there.
     *
     * @param first the place at which a device is opened
     */
    Staged of(FaultSubject subject, VirtualBoard board, Mishap mishap, int place, int first) {
        return switch (mishap) {
            case UNPLUGGED, STALLED, SILENT ->
                    new Staged(Faults.bootloader(board, fault(mishap), place));
            case WRONG_STATUS, SHORT_WRITE, FLIPPED_BIT, MISREAD ->
                    new Staged(
                            board.bootloader(),
                            () -> Faults.bootloader(board, fault(mishap), place));
            case FULL -> new Staged(board.bootloader(), () -> board.flash().shrink(place));
            case JOINED -> joined(board, place, subject.fresh());
            case EXCHANGED -> exchanged(board, place, subject.stranger());
            case DENIED -> denied(board, place, place == first);
        };
    }

    private static Fault fault(Mishap mishap) {
        return mishap.fault().orElseThrow();
    }

    /** The kernel looks at the second one while it waits for the first: on a thread of its own. */
    private Staged joined(VirtualBoard board, int place, VirtualBoard other) {
        Runnable plug = () -> Thread.startVirtualThread(() -> ports.plug(other.bootloader()));
        return new Staged(FaultyDevice.telling(board.bootloader(), place, plug), other);
    }

    private static Staged exchanged(VirtualBoard board, int place, VirtualBoard other) {
        return new Staged(
                FaultyDevice.exchanged(board.bootloader(), place, other.bootloader()), other);
    }

    private static Staged denied(VirtualBoard board, int place, boolean atOnce) {
        AtomicReference<Denial> denial = new AtomicReference<>();
        Runnable take = () -> Optional.ofNullable(denial.get()).ifPresent(Denial::take);
        VirtualDevice device =
                atOnce ? board.bootloader() : FaultyDevice.telling(board.bootloader(), place, take);
        return new Staged(
                device,
                target -> {
                    denial.set(new Denial(target.node()));
                    if (atOnce) {
                        take.run();
                    }
                },
                () -> Optional.ofNullable(denial.get()).ifPresent(Denial::giveBack),
                Optional.empty());
    }
}
