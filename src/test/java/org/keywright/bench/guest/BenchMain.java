package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.keywright.bench.Ports;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.usbip.KernelPorts;

/** The bench's program: referees first, then Keywright, then the table of both. */
public final class BenchMain {

    private BenchMain() {}

    /**
     * @param arguments names of bootloaders; none for all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        List<String> only = List.of(arguments);
        boolean good = true;
        try (Ports ports = new KernelPorts()) {
            for (BenchBoard row : BenchBoard.all()) {
                if (only.isEmpty() || only.contains(row.bootloader())) {
                    good &= referee(ports, out, row);
                }
            }
        }
        out.println(good ? "all good" : "NOT all good");
        System.exit(good ? 0 : 1);
    }

    private static boolean referee(Ports ports, PrintStream out, BenchBoard row)
            throws InterruptedException {
        try {
            Optional<BenchResult> result = new RefereeRun(ports, out).flash(row);
            out.println(
                    result.map(
                                    r ->
                                            "%-30s %8d bytes %7.2f s %s"
                                                    .formatted(
                                                            row,
                                                            r.bytes(),
                                                            r.seconds(),
                                                            r.good() ? "good" : "BAD"))
                            .orElse("%-30s no referee".formatted(row)));
            return result.map(BenchResult::good).orElse(true);
        } catch (IOException e) {
            out.println(row + ": " + e.getMessage());
            List.copyOf(ports.devices()).forEach(ports::unplug);
            return false;
        }
    }
}
