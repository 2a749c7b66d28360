package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.bench.Ports;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.usbip.KernelPorts;

/** The bench's program: for each bootloader a referee, and a table. */
public final class BenchMain {

    private final PrintStream out = System.out;
    private final List<BenchLine> lines = new ArrayList<>();

    private BenchMain() {}

    /**
     * @param names of bootloaders; none for all
     */
    public static void main(String[] names) {
        System.exit(new BenchMain().run(List.of(names)) ? 0 : 1);
    }

    private boolean run(List<String> names) {
        try (Ports ports = new KernelPorts()) {
            RefereeRun judge = new RefereeRun(ports, out);
            for (BenchBoard row : BenchBoard.all()) {
                if (names.isEmpty() || names.contains(row.bootloader())) {
                    note(row, tried(ports, row, judge::flash), Optional.empty());
                }
            }
        }
        out.println(BenchLine.HEAD);
        lines.forEach(out::println);
        boolean good = lines.stream().allMatch(BenchLine::good);
        out.println(good ? "all good" : "NOT all good");
        return good;
    }

    private void note(BenchBoard row, Optional<BenchResult> referee, Optional<BenchResult> ours) {
        BenchLine line = new BenchLine(row, referee, ours);
        lines.add(line);
        out.println(line);
    }

    /** One flashing by one side. */
    private interface Side {
        Optional<BenchResult> flash(BenchBoard row) throws IOException, InterruptedException;
    }

    private Optional<BenchResult> tried(Ports ports, BenchBoard row, Side side) {
        try {
            return side.flash(row);
        } catch (IOException | InterruptedException | RuntimeException e) {
            out.println(row + ": " + e);
            List.copyOf(ports.devices()).forEach(ports::unplug);
            return Optional.of(new BenchResult(row, 0, 0, false));
        }
    }
}
