package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.fault.Fault;
import org.keywright.bench.fault.Faults;
import org.keywright.bench.fault.FaultyDevice;
import org.keywright.device.UsbId;
import org.keywright.flash.FlashOutcome;

/**
 * Lets flashings go wrong behind a real kernel: never called a success that is none, always named,
 * and the next attempt works.
 */
final class FaultRun {

    /** One bootloader for each way through the kernel, and two protocols where there are two. */
    private static final Set<String> ROWS =
            Set.of("qmk-dfu", "stm32-dfu", "halfkay", "qmk-hid", "caterina", "rp2040");

    /** For a run that has to be short: three ways through the kernel, and what is over at once. */
    private static final Set<String> FEW_ROWS = Set.of("qmk-dfu", "qmk-hid", "caterina");

    private static final List<Fault> FEW_FAULTS =
            List.of(Fault.UNPLUGGED, Fault.STALLED, Fault.WRONG_STATUS);

    private static final List<Fault> FAULTS =
            List.of(
                    Fault.UNPLUGGED,
                    Fault.STALLED,
                    Fault.SILENT,
                    Fault.WRONG_STATUS,
                    Fault.MISREAD);

    private static final int IMAGE = 4096;
    private static final int RETURN_SECONDS = 5;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final Ports ports;
    private final Attempt attempt;
    private final PrintStream out;
    private final Map<Fault, FaultTally> tallies = new EnumMap<>(Fault.class);

    FaultRun(Ports ports, Attempt attempt, PrintStream out) {
        this.ports = ports;
        this.attempt = attempt;
        this.out = out;
    }

    /** One of each of some faults in some bootloaders. */
    boolean runFew(List<BenchBoard> rows) throws IOException, InterruptedException {
        return run(
                rows.stream().filter(row -> FEW_ROWS.contains(row.bootloader())).toList(),
                FEW_FAULTS,
                1);
    }

    /**
     * Every fault.
     *
     * @param places of each in each bootloader
     */
    boolean run(List<BenchBoard> rows, int places) throws IOException, InterruptedException {
        return run(rows, FAULTS, places);
    }

    private boolean run(List<BenchBoard> rows, List<Fault> faults, int places)
            throws IOException, InterruptedException {
        boolean good = true;
        for (BenchBoard row : rows.stream().filter(FaultRun::isMeant).toList()) {
            try {
                runAll(row, faults, places);
            } catch (IOException e) {
                out.println("WRONG " + row + ": " + e.getMessage());
                good = false;
            }
        }
        out.println(FaultTally.HEAD);
        tallies.forEach((fault, tally) -> out.println(tally.line(fault)));
        return good && tallies.values().stream().allMatch(FaultTally::good);
    }

    private void runAll(BenchBoard row, List<Fault> faults, int places)
            throws IOException, InterruptedException {
        Calm calm = calm(row);
        for (Fault fault : faults) {
            for (int place : places(calm, fault, places)) {
                run(row, fault, place);
            }
        }
    }

    private static boolean isMeant(BenchBoard row) {
        VirtualBoard board = row.fresh().get();
        return ROWS.contains(row.bootloader())
                && !Set.of("MK20DX256", "STM32F411").contains(board.processor());
    }

    /** What a flashing without a fault does: its first transfer, and how much of each there is. */
    private record Calm(int first, int transfers, int writes, int reads) {}

    private Calm calm(BenchBoard row) throws IOException, InterruptedException {
        VirtualBoard board = row.fresh().get();
        FaultyDevice device = FaultyDevice.counting(board.bootloader());
        int[] before = new int[3];
        FlashOutcome outcome =
                flash(
                        row,
                        board,
                        device,
                        () -> {
                            before[0] = device.transfers();
                            before[1] = board.flash().writes();
                            before[2] = board.flash().reads();
                        });
        if (!(outcome instanceof FlashOutcome.Flashed)) {
            throw new IOException(row + " without a fault: " + outcome);
        }
        return new Calm(
                before[0],
                device.transfers() - before[0],
                board.flash().writes() - before[1],
                board.flash().reads() - before[2]);
    }

    /** Spread over a flashing; what never answers is tried once, as it costs all the patience. */
    private static List<Integer> places(Calm calm, Fault fault, int count) {
        return switch (fault) {
            case SILENT -> between(calm.first(), calm.transfers(), 1);
            case UNPLUGGED, STALLED -> between(calm.first(), calm.transfers(), count);
            case MISREAD -> between(0, calm.reads(), count);
            case WRONG_STATUS, SHORT_WRITE, FLIPPED_BIT, FULL -> between(0, calm.writes(), count);
        };
    }

    private static List<Integer> between(int first, int number, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> first + (int) ((long) number * i / (count + 1)))
                .distinct()
                .toList();
    }

    private void run(BenchBoard row, Fault fault, int place)
            throws IOException, InterruptedException {
        FaultTally tally = tallies.computeIfAbsent(fault, f -> new FaultTally());
        VirtualBoard board = row.fresh().get();
        boolean inTheChip = !fault.onTheWire();
        VirtualDevice device =
                inTheChip ? board.bootloader() : Faults.bootloader(board, fault, place);
        FlashOutcome outcome =
                flash(
                        row,
                        board,
                        device,
                        () -> {
                            if (inTheChip) {
                                Faults.bootloader(board, fault, place);
                            }
                        });
        boolean right = KeywrightRun.holds(board, image(row, board));
        boolean good = tally.count(outcome, right, fault);
        if (outcome instanceof FlashOutcome.Failed) {
            board.flash().trouble(NEVER, FlashMemory.Trouble.FAILS);
            board.flash().misread(NEVER);
            FlashOutcome second = flash(row, board, board.bootloader(), () -> {});
            good &=
                    tally.again(
                            second instanceof FlashOutcome.Flashed
                                    && KeywrightRun.holds(board, image(row, board)));
        }
        String told = outcome instanceof FlashOutcome.Failed f ? f.problem().code() : "flashed";
        out.printf("%s %s, %s at %d: %s%n", good ? " " : "WRONG", row, fault, place, told);
        if (!good) {
            out.println("  " + outcome);
        }
    }

    private FlashOutcome flash(
            BenchBoard row, VirtualBoard board, VirtualDevice device, Runnable beforehand)
            throws IOException, InterruptedException {
        UsbId id = device.descriptors().identity().id();
        ports.plug(device);
        try {
            Kernel.waitFor(id);
            try (Mounted drive = row.isDrive() ? Mounted.first() : null) {
                assert drive == null || row.isDrive();
                Attempt.Wish wish =
                        new Attempt.Wish(row, board.processor(), image(row, board), RETURN_SECONDS);
                var target = attempt.find(wish);
                beforehand.run();
                return attempt.flash(target, wish, event -> {});
            }
        } finally {
            List.copyOf(ports.devices()).forEach(ports::unplug);
            Kernel.waitWithout(id);
            Kernel.waitWithout(board.identity().id());
        }
    }

    private static byte[] image(BenchBoard row, VirtualBoard board) {
        return Arrays.copyOf(row.image(board), IMAGE);
    }
}
