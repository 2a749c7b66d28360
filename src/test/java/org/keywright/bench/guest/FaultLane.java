package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.fault.FaultyDevice;
import org.keywright.device.UsbId;
import org.keywright.flash.FlashOutcome;

/**
 * Flashes boards with every mishap at every place, and then once more without; several lanes work
 * at the same time.
 *
 * @param ports of this lane's own
 * @param over whether the time is up
 */
record FaultLane(
        Ports ports, Attempt attempt, FaultTable table, BooleanSupplier over, PrintStream out) {

    private static final int RETURN_SECONDS = 10;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    /** A board's flashings; one that cannot even be flashed without a mishap counts as wrong. */
    void run(FaultSubject subject, List<Mishap> mishaps, int places) throws InterruptedException {
        Mishap.Calm calm;
        try {
            calm = calm(subject);
        } catch (IOException e) {
            table.broken();
            out.println("WRONG " + subject.row() + " without a mishap: " + e.getMessage());
            return;
        }
        Map<Mishap, List<Integer>> left = new EnumMap<>(Mishap.class);
        for (Mishap mishap : mishaps) {
            boolean drive = subject.row().isDrive();
            left.put(mishap, mishap.places(calm, subject.image().length, places, drive));
        }
        List<Integer> turns = new ArrayList<>(IntStream.range(0, places).boxed().toList());
        // A run that is cut short has seen places everywhere.
        Collections.shuffle(turns, new Random(places));
        for (int turn : turns) {
            for (Mishap mishap : mishaps) {
                List<Integer> all = left.get(mishap);
                if (turn < all.size() && !over.getAsBoolean()) {
                    tried(subject, mishap, all.get(turn), calm.first());
                }
            }
        }
    }

    private Mishap.Calm calm(FaultSubject subject) throws IOException, InterruptedException {
        VirtualBoard board = subject.used();
        FaultyDevice device = FaultyDevice.counting(board.bootloader());
        int[] before = new int[3];
        Runnable look =
                () -> {
                    before[0] = device.transfers();
                    before[1] = board.flash().writes();
                    before[2] = board.flash().reads();
                };
        board.hangs();
        FlashOutcome outcome = flash(subject, Staging.calm(device, look), 0);
        if (!(outcome instanceof FlashOutcome.Flashed) || !subject.holds(board)) {
            throw new IOException(outcome.toString());
        }
        return new Mishap.Calm(
                before[0],
                device.transfers() - before[0],
                board.flash().writes() - before[1],
                board.flash().reads() - before[2]);
    }

    private void tried(FaultSubject subject, Mishap mishap, int place, int first)
            throws InterruptedException {
        String where = "%s, %s at %d: ".formatted(subject.row(), mishap, place);
        try {
            out.println(once(subject, mishap, place, first, where));
        } catch (IOException | RuntimeException e) {
            table.broken();
            out.println("WRONG " + where + e);
        }
    }

    private String once(FaultSubject subject, Mishap mishap, int place, int first, String where)
            throws IOException, InterruptedException {
        VirtualBoard board = subject.used();
        Staging.Staged staged = new Staging(ports).of(subject, board, mishap, place, first);
        FlashOutcome outcome = flash(subject, staged);
        boolean untouched =
                staged.other().map(other -> isBlank(other.flash().image())).orElse(true);
        boolean good = table.count(mishap, outcome, subject.holds(board), untouched);
        String told = "flashed";
        if (outcome instanceof FlashOutcome.Failed failed) {
            told = failed.problem().code();
            good &= table.again(mishap, again(subject, mishap, board));
        }
        return (good ? "  " : "WRONG ") + where + told + (good ? "" : "\n  " + outcome);
    }

    /**
     * A cable in again, or another chip in the place of one that is too small. That the keyboard
     * comes back is seen often enough elsewhere, and takes longer than all the rest.
     */
    private boolean again(FaultSubject subject, Mishap mishap, VirtualBoard before)
            throws IOException, InterruptedException {
        VirtualBoard board = mishap == Mishap.FULL ? subject.fresh() : before;
        board.flash().trouble(NEVER, FlashMemory.Trouble.FAILS);
        board.flash().misread(NEVER);
        board.hangs();
        FlashOutcome outcome = flash(subject, Staging.calm(board.bootloader(), () -> {}), 0);
        boolean good = outcome instanceof FlashOutcome.Flashed && subject.holds(board);
        if (!good) {
            out.println("WRONG " + subject.row() + " again: " + outcome);
        }
        return good;
    }

    private FlashOutcome flash(FaultSubject subject, Staging.Staged staged)
            throws IOException, InterruptedException {
        return flash(subject, staged, RETURN_SECONDS);
    }

    private FlashOutcome flash(FaultSubject subject, Staging.Staged staged, int seconds)
            throws IOException, InterruptedException {
        UsbId id = staged.device().descriptors().identity().id();
        ports.plug(staged.device());
        try {
            Kernel.waitFor(id);
            try (Mounted drive = subject.row().isDrive() ? Mounted.first() : null) {
                assert drive == null || subject.row().isDrive();
                Attempt.Wish wish = subject.wish(seconds);
                var target = attempt.find(wish);
                staged.beforehand().accept(target);
                return attempt.flash(target, wish, event -> {});
            } finally {
                staged.afterwards().run();
            }
        } finally {
            ports.unplugAll();
            Kernel.waitWithout(id, subject.strangerId(), subject.keyboard().id());
        }
    }

    private static boolean isBlank(byte[] cells) {
        for (byte cell : cells) {
            if (cell != (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }
}
