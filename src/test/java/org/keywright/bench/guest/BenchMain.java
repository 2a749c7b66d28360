package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keywright.bench.Ports;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.usbip.KernelPorts;

/** The bench's program: for each bootloader a referee, then Keywright, and a table of both. */
public final class BenchMain {

    private static final List<String> PARTS =
            List.of(
                    "referees",
                    "flash",
                    "faults",
                    "permissions",
                    "console",
                    "tester",
                    "rounds",
                    "image",
                    "minutes",
                    "slower");

    /** KiB: more than any board has. */
    private static final int LARGEST = 1 << 20;

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
     *     {@code console}, {@code tester}, {@code faults} for a few of them or {@code faults=3} for
     *     all at three places each; without parts the first three; {@code rounds=3} to flash each
     *     board so often by turns and count the quickest; {@code image=32} for at most 32 KiB of
     *     firmware; {@code slower=4} to wait four times as long for a device; names of mishaps,
     *     {@code STALLED}, for {@code faults=}; and names of bootloaders, without names all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String each : arguments) {
            boolean part = PARTS.contains(each.split("=", 2)[0]) || isMishap(each);
            (part ? parts : names).add(each);
        }
        if (number(parts, "slower") > 1) {
            System.setProperty("keywright.slower", "" + number(parts, "slower"));
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
            if (parts.contains("flash") || parts.contains("referees")) {
                good = table(workbench, parts);
            }
            FaultRun faults = new FaultRun(workbench.attempt(), number(parts, "minutes"), out);
            if (parts.contains("tester")) {
                good &= new TesterRun(ports, workbench.program().live(), out).run();
            }
            if (parts.contains("faults")) {
                good &= faults.runFew(rows);
            } else if (number(parts, "faults") > 0) {
                good &= faults.run(rows, mishaps(parts), number(parts, "faults"));
            }
        }
        if (parts.contains("console")) {
            good &= new ConsoleRun(ports, out).run();
        }
        if (parts.contains("permissions")) {
            good &= new PermissionRun(ports, out).run();
        }
        out.println(good ? "all good" : "NOT all good");
        return good;
    }

    private boolean table(Workbench workbench, List<String> parts) {
        boolean referees = parts.contains("referees");
        boolean keywright = parts.contains("flash");
        int rounds = Math.max(1, number(parts, "rounds"));
        int most = 1024 * (number(parts, "image") > 0 ? number(parts, "image") : LARGEST);
        RefereeRun judge = new RefereeRun(ports, out, most);
        KeywrightRun ours = new KeywrightRun(ports, workbench.attempt(), out, most);
        Side one = r -> Optional.of(ours.flash(r));
        if (keywright) {
            out.println("a flashing to warm up:");
            tried(rows.getFirst(), one);
        }
        for (BenchBoard row : rows) {
            Optional<BenchResult> theirs = Optional.empty();
            Optional<BenchResult> own = Optional.empty();
            for (int round = 0; round < rounds; round++) {
                theirs = better(theirs, referees ? tried(row, judge::flash) : Optional.empty());
                own = better(own, keywright ? tried(row, one) : Optional.empty());
            }
            BenchLine line = new BenchLine(row, theirs, own);
            lines.add(line);
            out.println(line);
        }
        out.println(BenchLine.HEAD);
        lines.forEach(out::println);
        return lines.stream().allMatch(BenchLine::good);
    }

    private static boolean isMishap(String word) {
        return Arrays.stream(Mishap.values()).anyMatch(m -> m.name().equals(word));
    }

    private static List<Mishap> mishaps(List<String> parts) {
        List<Mishap> named =
                parts.stream().filter(BenchMain::isMishap).map(Mishap::valueOf).toList();
        return named.isEmpty() ? List.of(Mishap.values()) : named;
    }

    /** The number behind a part's name; 1 without one, 0 if the part is not wanted. */
    private static int number(List<String> parts, String name) {
        return parts.stream()
                .filter(part -> part.equals(name) || part.startsWith(name + "="))
                .mapToInt(part -> Integer.parseInt((part + "=1").split("=")[1]))
                .findFirst()
                .orElse(0);
    }

    private static Optional<BenchResult> better(
            Optional<BenchResult> before, Optional<BenchResult> now) {
        boolean keep = before.isPresent() && now.isPresent() && before.get().betterThan(now.get());
        return keep ? before : now;
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
            ports.unplugAll();
            return Optional.of(BenchResult.failed(row));
        }
    }
}
