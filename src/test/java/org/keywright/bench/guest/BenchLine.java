package org.keywright.bench.guest;

import java.util.Locale;
import java.util.Optional;
import org.keywright.bench.boards.BenchBoard;

/**
 * One line of the bench's table: the same board flashed by somebody else's program and by ours.
 *
 * <p>Some of those programs read back and some do not, and {@code cp} ends before its drive has all
 * and leaves; the ratio compares the same work.
 */
record BenchLine(BenchBoard row, Optional<BenchResult> referee, Optional<BenchResult> ours) {

    static final String HEAD =
            "%-26s %7s  %-17s %7s %6s | %6s %6s %6s | %5s"
                    .formatted(
                            "bootloader",
                            "bytes",
                            "referee",
                            "s",
                            "left",
                            "write",
                            "verify",
                            "return",
                            "ratio");

    boolean good() {
        return referee.map(BenchResult::good).orElse(true)
                && ours.map(BenchResult::good).orElse(true);
    }

    @Override
    public String toString() {
        int bytes = ours.or(() -> referee).map(BenchResult::bytes).orElse(0);
        return "%-26s %7d  %-17s %7s %6s | %s | %5s"
                .formatted(
                        row,
                        bytes,
                        referee.map(r -> Referee.name(row)).orElse("-"),
                        referee.map(r -> r.good() ? number(r.own()) : "FAILED").orElse("-"),
                        referee.filter(r -> r.leaving() > 0).map(r -> number(r.whole())).orElse(""),
                        ours.map(BenchLine::told).orElse("%6s %6s %6s".formatted("-", "-", "-")),
                        ratio());
    }

    private static String told(BenchResult ours) {
        return ours.good()
                ? "%6s %6s %6s"
                        .formatted(
                                number(ours.writing()),
                                number(ours.verifying()),
                                number(ours.returning()))
                : "%-20s".formatted("FAILED");
    }

    private String ratio() {
        if (referee.isEmpty() || ours.isEmpty() || !good()) {
            return "-";
        }
        double same = Referee.verifies(row) ? ours.get().whole() : ours.get().writing();
        return number(same / referee.get().whole());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
