package org.keywright.bench.guest;

import java.util.Locale;
import java.util.Optional;
import org.keywright.bench.boards.BenchBoard;

/** One line of the bench's table: the same board flashed by somebody else's program and by ours. */
record BenchLine(BenchBoard row, Optional<BenchResult> referee, Optional<BenchResult> ours) {

    static final String HEAD =
            "%-28s %8s %10s %10s %6s"
                    .formatted("bootloader", "bytes", "referee s", "ours s", "ratio");

    boolean good() {
        return referee.map(BenchResult::good).orElse(true)
                && ours.map(BenchResult::good).orElse(true);
    }

    @Override
    public String toString() {
        int bytes = ours.or(() -> referee).map(BenchResult::bytes).orElse(0);
        return "%-28s %8d %10s %10s %6s".formatted(row, bytes, told(referee), told(ours), ratio());
    }

    private static String told(Optional<BenchResult> result) {
        return result.map(r -> r.good() ? number(r.seconds()) : "FAILED").orElse("-");
    }

    private String ratio() {
        boolean both = referee.isPresent() && ours.isPresent() && good();
        return both ? number(ours.get().seconds() / referee.get().seconds()) : "-";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
