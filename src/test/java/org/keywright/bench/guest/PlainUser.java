package org.keywright.bench.guest;

import java.io.IOException;
import java.util.List;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.flash.FlashOutcome;
import org.keywright.problem.Problem;

/**
 * A main that flashes as a user without rights; the boards are plugged in by {@link PermissionRun}.
 *
 * <p>Its exit code is the number of boards with which it did not go as it should.
 */
public final class PlainUser {

    private static final int RETURN_SECONDS = 20;
    private static final String DENIED = "device-denied";

    private PlainUser() {}

    /**
     * @param arguments {@code refused} or {@code allowed}: how it should go
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean allowed = arguments[0].equals("allowed");
        int wrong = 0;
        try (Workbench workbench = Workbench.open()) {
            Attempt attempt = workbench.attempt();
            List<Problem> seen = workbench.program().devices().problems();
            boolean named = seen.stream().anyMatch(problem -> problem.code().equals(DENIED));
            if (named == allowed) {
                System.out.println("  WRONG, noticed before: " + seen);
                wrong++;
            }
            for (BenchBoard row : PermissionRun.rows()) {
                VirtualBoard board = row.fresh().get();
                Attempt.Wish wish =
                        new Attempt.Wish(row, board.processor(), row.image(board), RETURN_SECONDS);
                FlashOutcome outcome = attempt.flash(attempt.find(wish), wish, event -> {});
                boolean right = allowed ? isFlashed(outcome) : isRefused(outcome);
                System.out.println((right ? "  " : "  WRONG ") + row + ": " + outcome);
                wrong += right ? 0 : 1;
            }
        }
        System.exit(wrong);
    }

    private static boolean isFlashed(FlashOutcome outcome) {
        return outcome instanceof FlashOutcome.Flashed flashed && flashed.returned();
    }

    private static boolean isRefused(FlashOutcome outcome) {
        return outcome instanceof FlashOutcome.Failed failed
                && failed.problem().code().equals(DENIED)
                && !failed.problem().advice().isBlank();
    }
}
