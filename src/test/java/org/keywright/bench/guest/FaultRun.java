package org.keywright.bench.guest;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keywright.bench.Ports;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.usbip.KernelPorts;

/**
 * Lets flashings go wrong behind a real kernel, several at the same time: never called a success
 * that is none, always named, and the next attempt works.
 */
final class FaultRun {

    /** For a run that has to be short: three ways through the kernel, and what is over at once. */
    private static final Set<String> FEW_ROWS = Set.of("qmk-dfu", "qmk-hid", "caterina");

    private static final List<Mishap> FEW =
            List.of(
                    Mishap.UNPLUGGED,
                    Mishap.STALLED,
                    Mishap.WRONG_STATUS,
                    Mishap.EXCHANGED,
                    Mishap.DENIED);

    /** Each waits most of its time. */
    private static final int LANES = 4;

    private final Attempt attempt;
    private final PrintStream out;
    private final BooleanSupplier over;
    private final FaultTable table = new FaultTable();

    /**
     * @param minutes after which no other flashing is begun; 0 for no limit
     */
    FaultRun(Attempt attempt, int minutes, PrintStream out) {
        this.attempt = attempt;
        this.out = out;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        this.over = () -> minutes > 0 && System.nanoTime() > end;
    }

    /** One of each of some mishaps with some bootloaders. */
    boolean runFew(List<BenchBoard> rows) throws InterruptedException {
        return run(rows, row -> FEW_ROWS.contains(row.bootloader()), FEW, 1);
    }

    /**
     * Every mishap that is asked for.
     *
     * @param places of each with each bootloader
     */
    boolean run(List<BenchBoard> rows, List<Mishap> mishaps, int places)
            throws InterruptedException {
        return run(rows, row -> true, mishaps, places);
    }

    private boolean run(
            List<BenchBoard> rows, Predicate<BenchBoard> wanted, List<Mishap> mishaps, int places)
            throws InterruptedException {
        List<FaultSubject> subjects =
                rows.stream()
                        .filter(wanted.and(FaultSubject::isMeant))
                        .map(FaultSubject::of)
                        .toList();
        warmUp(subjects);
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<?>> all = new ArrayList<>();
            for (List<FaultSubject> together : groups(subjects)) {
                all.add(lanes.submit(() -> lane(together, mishaps, places)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        table.print(out);
        return table.good();
    }

    /** Libraries are loaded, and the first classes compiled, by one alone. */
    private void warmUp(List<FaultSubject> subjects) throws InterruptedException {
        if (!subjects.isEmpty()) {
            lane(List.of(subjects.getFirst()), List.of(), 0);
        }
    }

    /** There is one place for a drive; the others do not meet. Drives are slow and come first. */
    private static List<List<FaultSubject>> groups(List<FaultSubject> subjects) {
        List<List<FaultSubject>> groups = new ArrayList<>();
        List<FaultSubject> drives = subjects.stream().filter(s -> s.row().isDrive()).toList();
        if (!drives.isEmpty()) {
            groups.add(drives);
        }
        subjects.stream().filter(s -> !s.row().isDrive()).map(List::of).forEach(groups::add);
        return groups;
    }

    private @Nullable Void lane(List<FaultSubject> subjects, List<Mishap> mishaps, int places)
            throws InterruptedException {
        try (Ports ports = new KernelPorts()) {
            FaultLane lane = new FaultLane(ports, attempt, table, over, out);
            for (FaultSubject subject : subjects) {
                lane.run(subject, mishaps, places);
            }
        }
        return null;
    }
}
