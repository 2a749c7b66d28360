package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.bench.Ports;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.usbip.KernelPorts;

/** The bench's program: for each bootloader a referee, then Keywright, and a table of both. */
public final class BenchMain {

    private static final List<String> PARTS = List.of("referees", "flash", "faults", "permissions");

    private final PrintStream out = System.out;
    private final List<BenchLine> lines = new ArrayList<>();
    private final Ports ports;
    private final List<BenchBoard> rows;

    private BenchMain(Ports ports, List<BenchBoard> rows) {
        this.ports = ports;
        this.rows = rows;
    }

    /**
     * @param arguments parts of the bench, {@code referees}, {@code flash}, {@code permissions},
     *     {@code faults} or {@code faults=3}, which is how many places each; without parts the
     *     first three; and names of bootloaders, without names all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String each : arguments) {
            (PARTS.contains(each.split("=", 2)[0]) ? parts : names).add(each);
        }
        List<BenchBoard> rows =
                BenchBoard.all().stream()
                        .filter(r -> names.isEmpty() || names.contains(r.bootloader()))
                        .toList();
        boolean good;
        try (Ports ports = new KernelPorts()) {
            good =
                    new BenchMain(ports, rows)
                            .run(
                                    parts.isEmpty()
                                            ? List.of("referees", "flash", "permissions")
                                            : parts);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(List<String> parts) throws IOException, InterruptedException {
        boolean good = true;
        try (Workbench workbench = Workbench.open()) {
            boolean ours = parts.contains("flash");
            if (ours || parts.contains("referees")) {
                good = table(workbench, parts.contains("referees"), ours);
            }
            for (String part : parts) {
                if (part.startsWith("faults")) {
                    int places = part.contains("=") ? Integer.parseInt(part.split("=")[1]) : 2;
                    good &= new FaultRun(ports, workbench.attempt(), out).run(rows, places);
                }
            }
        }
        if (parts.contains("permissions")) {
            good &= new PermissionRun(ports, out).run();
        }
        out.println(good ? "all good" : "NOT all good");
        return good;
    }

    private boolean table(Workbench workbench, boolean referees, boolean keywright) {
        RefereeRun judge = new RefereeRun(ports, out);
        KeywrightRun ours = new KeywrightRun(ports, workbench.attempt(), out);
        if (keywright) {
            out.println("a flashing to warm up:");
            tried(rows.getFirst(), r -> Optional.of(ours.flash(r)));
        }
        for (BenchBoard row : rows) {
            BenchLine line =
                    new BenchLine(
                            row,
                            referees ? tried(row, judge::flash) : Optional.empty(),
                            keywright
                                    ? tried(row, r -> Optional.of(ours.flash(r)))
                                    : Optional.empty());
            lines.add(line);
            out.println(line);
        }
        out.println(BenchLine.HEAD);
        lines.forEach(out::println);
        return lines.stream().allMatch(BenchLine::good);
    }

    /** One flashing by one side. */
    private interface Side {
        Optional<BenchResult> flash(BenchBoard row) throws IOException, InterruptedException;
    }

    private Optional<BenchResult> tried(BenchBoard row, Side side) {
        try {
            return side.flash(row);
        } catch (IOException | InterruptedException | RuntimeException e) {
            out.println(row + ": " + e);
            List.copyOf(ports.devices()).forEach(ports::unplug);
            return Optional.of(BenchResult.failed(row));
        }
    }
}
